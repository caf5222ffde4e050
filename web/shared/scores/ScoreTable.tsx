import { useTranslation } from 'react-i18next'
import type { ScoreKind, ScoreRow as Row } from '../../contract/scores'
import { ScoreRow } from './ScoreRow'

export interface ScoreTableProps {
  scores: readonly Row[]
  month: string
  kind: ScoreKind
  /** Which one is open. */
  open: string | null
  onOpen(key: string | null): void
}

const columns = ['rank', 'name', 'total', 'grade', 'finished', 'onTime', 'points', 'publication'] as const

/** Best first; each row opens to its points. On a phone each row folds into a card. */
export function ScoreTable({ scores, open, onOpen, ...of }: ScoreTableProps) {
  const { t } = useTranslation('shared')
  return (
    <table className="gb-table score-table">
      <caption className="gb-hidden">{t('score.caption')}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col" className={`score-col-${column}`}>
              {t(`score.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scores.map(row => (
          <ScoreRow
            key={row.key}
            row={row}
            isOpen={row.key === open}
            onToggle={() => onOpen(row.key === open ? null : row.key)}
            columns={columns.length}
            {...of}
          />
        ))}
      </tbody>
    </table>
  )
}
