import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Page } from '../../shared/Page'
import { useAlerts } from '../../shared/api/hooks'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
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
  const everything = useAlerts()
  const arrivals = useArrivals(everything.data?.alerts)
  const choose = (next: Level | undefined) => setQuery(next ? { level: next } : {}, { replace: true })

  return (
    <Page title={t('list.title')} lead={t('list.lead')} width="full">
      <News latest={arrivals?.latest ?? []} />
      {everything.data && <LevelCounters counts={everything.data.counts} chosen={level} onChoose={choose} />}
      <Records level={level} arrived={arrivals?.arrived ?? none} onShowAll={() => choose(undefined)} />
    </Page>
  )
}

const none: ReadonlySet<string> = new Set()

interface RecordsProps {
  level: Level | undefined
  arrived: ReadonlySet<string>
  onShowAll(): void
}

function Records({ level, arrived, onShowAll }: RecordsProps) {
  const { t } = useTranslation()
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useAlerts(level)
  if (isPending) return <Loading shape="list" rows={6} />
  if (!data) return <Failed error={error} onRetry={() => void refetch()} />
  if (data.alerts.length === 0) return <NoAlerts level={level} onShowAll={onShowAll} />
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
