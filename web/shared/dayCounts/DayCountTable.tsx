import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { countFields } from '../../../domain/performance/dayCount'
import { type Sum, promisePercent } from './sums'

interface DayCountTableProps {
  caption: string
  /** What the rows are. */
  head: string
  rows: readonly { key: string; name: ReactNode; sum: Sum }[]
  total: Sum
}

/** The numbers behind the lines: a row for each day or department, and the sum of them. */
export function DayCountTable({ caption, head, rows, total }: DayCountTableProps) {
  const { t } = useTranslation('shared')
  return (
    <table className="gb-table day-table">
      <caption className="gb-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {countFields.map(field => (
            <th key={field} scope="col">
              {t(`dayCount.${field}`)}
            </th>
          ))}
          <th scope="col" className="day-table__percent">
            {t('dayCount.promisePercent')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, sum }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <Numbers sum={sum} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('dayCount.sum')}</th>
          <Numbers sum={total} />
        </tr>
      </tfoot>
    </table>
  )
}

function Numbers({ sum }: { sum: Sum }) {
  const { t } = useTranslation('shared')
  const percent = promisePercent(sum)
  return (
    <>
      {countFields.map(field => (
        <td key={field} className={sum[field] === 0 ? 'day-zero' : `day-number--${field}`}>
          {sum[field]}
        </td>
      ))}
      <td className="day-table__percent">
        {percent === undefined ? (
          <span className="gb-quiet">{t('dayCount.noneFinished')}</span>
        ) : (
          t('dayCount.percent', { percent })
        )}
      </td>
    </>
  )
}
