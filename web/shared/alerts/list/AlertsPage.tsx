import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { AlertStage } from '../../../contract/alerts'
import { Page } from '../../Page'
import { useAlerts } from '../../api/hooks'
import { Failed } from '../../states/Failed'
import { Loading } from '../../states/Loading'
import { AlertTable } from './AlertTable'
import { LevelCounters } from './LevelCounters'
import { News } from './News'
import { NoAlerts } from './NoAlerts'
import { type Level, isLevel } from './levels'
import { useArrivals } from './useArrivals'

/** The live list: counts of the city, and the records behind them. */
export function AlertsPage() {
  const { t } = useTranslation()
  const [query, setQuery] = useSearchParams()
  const chosen = query.get('level')
  const level = isLevel(chosen) ? chosen : undefined
  const stage = stages.find(one => one === query.get('stage'))
  const everything = useAlerts()
  const arrivals = useArrivals(everything.data?.alerts)
  const ask = (next: { level?: Level | undefined; stage?: AlertStage | undefined }) =>
    setQuery(
      Object.entries(next).filter((entry): entry is [string, Level | AlertStage] => Boolean(entry[1])),
      { replace: true },
    )

  return (
    <Page title={t('list.title')} lead={t('list.lead')} width="full">
      <News latest={arrivals?.latest ?? []} />
      {everything.data && (
        <LevelCounters
          counts={everything.data.counts}
          chosen={level}
          onChoose={next => ask({ level: next, stage })}
        />
      )}
      <Segmented
        className="alert-stages"
        aria-label={t('card.list.byState')}
        value={stage ?? 'all'}
        options={['all', ...stages].map(value => ({ value, label: t(`card.list.${value}`) }))}
        onChange={value => ask({ level, stage: stages.find(one => one === value) })}
      />
      <Records level={level} stage={stage} arrived={arrivals?.arrived ?? none} onShowAll={() => ask({})} />
    </Page>
  )
}

const stages = ['open', 'unsigned', 'appealed', 'closed'] as const satisfies readonly AlertStage[]
const none: ReadonlySet<string> = new Set()

interface RecordsProps {
  level: Level | undefined
  stage: AlertStage | undefined
  arrived: ReadonlySet<string>
  onShowAll(): void
}

function Records({ level, stage, arrived, onShowAll }: RecordsProps) {
  const { t } = useTranslation()
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useAlerts(
    level,
    stage,
  )
  if (isPending) return <Loading shape="list" rows={6} />
  if (!data) return <Failed error={error} onRetry={() => void refetch()} />
  if (data.alerts.length === 0)
    return <NoAlerts level={level} isStaged={stage !== undefined} onShowAll={onShowAll} />
  return (
    <>
      <AlertTable alerts={data.alerts} arrived={arrived} />
      {hasNextPage && (
        <Button className="more-records" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </>
  )
}
