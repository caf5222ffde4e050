import { useTranslation } from 'react-i18next'
import { isYear, monthsOfPeriod } from '../../../domain/performance/period'
import type { PeriodList } from '../../contract/scores'
import { Empty } from '../states/Empty'
import { Failed } from '../states/Failed'
import { Loading } from '../states/Loading'
import { PeriodTable } from './PeriodTable'
import type { BoardProps } from './boardProps'
import { ScoreFilters } from './ScoreFilters'
import { monthsOffered, periodsOffered } from './periods'
import { usePeriodScores } from './queries'

/** Half a year or a year: the mean of its months, and which ones are not in it. */
export function PeriodBoard({ kind, period, choose }: BoardProps) {
  const { t } = useTranslation('shared')
  const { data, error, refetch } = usePeriodScores(kind, period)
  if (!data)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading shape="list" rows={6} />
  const span = isYear(data.period) ? 'year' : 'half'
  const offered = periodsOffered(span, monthsOffered(data.months, data.running))
  return (
    <>
      <ScoreFilters
        span={span}
        kind={kind}
        periods={[...new Set([...offered, data.period])].sort().toReversed()}
        value={data.period}
        running={data.running}
        choose={choose}
      />
      {data.scores.length > 0 ? (
        <>
          <PeriodState list={data} />
          <PeriodTable scores={data.scores} isYear={span === 'year'} />
        </>
      ) : (
        <Empty title={t('score.none', { kind: t(`score.kind.${kind}`) })} text={t('score.nonePeriodText')} />
      )}
    </>
  )
}

function PeriodState({ list: { scores, period, running } }: { list: PeriodList }) {
  const { t } = useTranslation('shared')
  const ranked = scores.filter(({ rank }) => rank !== null).length
  const over = monthsOfPeriod(period).filter(month => month < running).length
  const all = monthsOfPeriod(period).length
  return (
    <div className="score-state">
      <p>
        <strong>{t(over === all ? 'score.periodOver' : 'score.periodRuns', { over, all })}</strong>
        <span className="gb-quiet">
          {' · '}
          {t('score.counts', { all: scores.length, ranked, unranked: scores.length - ranked })}
          {' · '}
          {t('score.periodRule')}
        </span>
      </p>
    </div>
  )
}
