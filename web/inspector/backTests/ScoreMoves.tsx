import { useTranslation } from 'react-i18next'
import type { BackTestReport } from '../../contract/publications'
import { useDepartmentName } from '../publications/usePublicationWords'
import { FoldedTable } from './FoldedTable'

type Move = BackTestReport['scores'][number]
type Standing = Move['before']

/** Scores and ranks of whole months that change; where the period has no whole month, it says so. */
export function ScoreMoves({ moves }: { moves: readonly Move[] }) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  const changed = moves.filter(({ before, after }) => said(before) !== said(after))
  if (changed.length === 0)
    return <p className="gb-quiet">{t(moves.length === 0 ? 'report.noMonths' : 'report.noScoreMoves')}</p>
  return (
    <FoldedTable
      caption={t('report.scores')}
      headings={(['department', 'month', 'score', 'rank', 'grade'] as const).map(one => t(`report.${one}`))}
      rows={changed.map(({ month, departmentNo, before, after }) => ({
        key: `${month} ${departmentNo}`,
        cells: [
          departmentName(departmentNo),
          t('score.month', { year: month.slice(0, 4), month: Number(month.slice(5)) }),
          <Pair key="score" before={before?.total} after={after?.total} />,
          <Pair key="rank" before={rank(before)} after={rank(after)} />,
          <Pair key="grade" before={grade(before)} after={grade(after)} />,
        ],
      }))}
    />
  )

  function rank(one: Standing): string {
    return one?.rank ? t('report.place', { count: one.rank }) : t('score.noRank')
  }
  function grade(one: Standing): string {
    return one ? t(`score.grade.${one.grade}`) : t('report.noScore')
  }
}

const said = (one: Standing): string => JSON.stringify([one?.total, one?.rank, one?.grade])

function Pair({
  before,
  after,
}: {
  before: string | number | undefined
  after: string | number | undefined
}) {
  const { t } = useTranslation()
  const none = t('report.noScore')
  if (before === after) return <span className="gb-quiet">{after ?? none}</span>
  return (
    <span className="report__step">
      {before ?? none} <span aria-hidden>→</span> <strong>{after ?? none}</strong>
    </span>
  )
}
