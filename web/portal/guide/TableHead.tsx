import { useTranslation } from 'react-i18next'

/** The columns of a table that is cards on narrow screens; the roles stay a table's in both. */
export function TableHead({ columns }: { columns: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(column => (
          <th key={column} role="columnheader" scope="col">
            {t(`guide.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
