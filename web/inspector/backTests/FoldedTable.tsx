import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

export interface FoldedRow {
  key: string
  /** As many as there are headings. */
  cells: readonly ReactNode[]
}

interface FoldedTableProps {
  caption: string
  /** Of the columns; the first is the row's name. */
  headings: readonly string[]
  rows: readonly FoldedRow[]
}

const AT_FIRST = 12

/** The first rows of a table, and the rest when somebody wants them. On a phone each row is a card. */
export function FoldedTable({ caption, headings, rows }: FoldedTableProps) {
  const { t } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? rows : rows.slice(0, AT_FIRST)
  return (
    <>
      <table className="gb-table pub-table">
        <caption className="gb-hidden">{caption}</caption>
        <thead>
          <tr>
            {headings.map(heading => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, cells: [name, ...cells] }) => {
            return (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={headings[index + 1]} data-label={headings[index + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
      {!isWhole && rows.length > AT_FIRST && (
        <Button className="pub-more" onClick={() => setWhole(true)}>
          {t('report.all', { count: rows.length })}
        </Button>
      )}
    </>
  )
}
