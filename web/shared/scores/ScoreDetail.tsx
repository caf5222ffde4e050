import { useTranslation } from 'react-i18next'
import type { ScoreDetail as Detail, ScoreKind } from '../../contract/scores'
import { CaseNo } from '../CaseNo'
import { Failed } from '../states/Failed'
import { Loading } from '../states/Loading'
import { ScorePart } from './ScorePart'
import { ScoreSum } from './ScoreSum'
import { ScoreVersions } from './ScoreVersions'
import { useScore } from './queries'

interface ScoreDetailProps {
  month: string
  kind: ScoreKind
  of: string
}

/** Each point with the events behind it, how the sum comes about, and what earlier versions said. */
export function ScoreDetail({ month, kind, of }: ScoreDetailProps) {
  const { t } = useTranslation('shared')
  const { data, error, refetch } = useScore({ month, kind, key: of })
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading rows={5} />
  return (
    <section className="score-detail" aria-label={t('score.detailOf', { name: data.name })}>
      <div className="score-detail__parts">
        <h2>{t('score.parts')}</h2>
        <ul className="gb-plain-list">
          {data.parts.map(part => (
            <ScorePart
              key={part.part}
              part={part}
              note={hasNoSurvey(part, kind) ? t('score.noSurvey') : undefined}
            />
          ))}
        </ul>
        <DataCases data={data.data} />
      </div>
      <div className="score-detail__beside">
        <ScoreSum score={data} />
        <ScoreVersions score={data} />
      </div>
    </section>
  )
}

/** Full points for want of a survey are not full points for contentment. */
const hasNoSurvey = ({ part, deductions }: Detail['parts'][number], kind: ScoreKind): boolean =>
  kind === 'department' && part === 'satisfaction' && deductions.length === 0

/** 数据报送: whose data were incomplete or untrue; they lower the sum, and no part. */
function DataCases({ data: { cases, points } }: Pick<Detail, 'data'>) {
  const { t } = useTranslation('shared')
  if (cases.length === 0) return null
  return (
    <>
      <h2>{t('score.data')}</h2>
      <p className="gb-quiet">{t('score.dataText', { count: cases.length, points })}</p>
      <ul className="score-cases gb-plain-list">
        {cases.map(caseNo => (
          <li key={caseNo}>
            <CaseNo caseNo={caseNo} />
          </li>
        ))}
      </ul>
    </>
  )
}
