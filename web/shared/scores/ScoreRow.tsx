import { DownOutlined, RightOutlined } from '@ant-design/icons'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScoreKind, ScoreRow as Row } from '../../contract/scores'
import { ScoreDetail } from './ScoreDetail'
import { GradeTag, PublicationText, Total } from './ScoreTags'

interface ScoreRowProps {
  row: Row
  month: string
  kind: ScoreKind
  isOpen: boolean
  onToggle(): void
  columns: number
}

/** One score. Its name is the button that opens it, and the button covers the row. */
export function ScoreRow({ row, month, kind, isOpen, onToggle, columns }: ScoreRowProps) {
  const { t } = useTranslation('shared')
  const id = useId()
  const { rank, name, total, grade, finished, onTime, taken, given, isSampleEnough } = row
  const share = finished === 0 ? '' : ` · ${Math.floor((onTime * 100) / finished)}%`
  return (
    <>
      <tr className={`score-row${isOpen ? ' score-row--open' : ''}`}>
        <td className="score-row__rank">{rank ?? <span className="gb-quiet">{t('score.noRank')}</span>}</td>
        <th scope="row">
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
            {isOpen ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
            <span>{name}</span>
          </button>
        </th>
        <td className="score-row__total">
          <Total total={total} isQuiet={!isSampleEnough} />
        </td>
        <td>
          {isSampleEnough ? (
            <GradeTag grade={grade} />
          ) : (
            <span className="gb-quiet">{t('score.noSample')}</span>
          )}
        </td>
        <td className="score-row__number" data-label={t('score.columns.finished')}>
          {t('score.cases', { count: finished })}
        </td>
        <td className="score-row__number" data-label={t('score.columns.onTime')}>
          {t('score.cases', { count: onTime })}
          <span className="gb-quiet">{share}</span>
        </td>
        <td className="score-row__number" data-label={t('score.columns.points')}>
          {t('score.takenAndGiven', { taken, given })}
        </td>
        <td data-label={t('score.columns.publication')}>
          <PublicationText publication={row.publication} />
        </td>
      </tr>
      {isOpen && (
        <tr className="score-opened" id={id}>
          <td colSpan={columns}>
            <ScoreDetail month={month} kind={kind} of={row.key} />
          </td>
        </tr>
      )}
    </>
  )
}
