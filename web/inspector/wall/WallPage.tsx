import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Mark } from '../../shared/Mark'
import { BrowserTitle } from '../../shared/Page'
import { useAlerts, useSite } from '../../shared/api/hooks'
import { officeTimeText, useDayText } from '../../shared/dates'
import { Failed } from '../../shared/states/Failed'
import { News } from '../../shared/alerts/list/News'
import { useArrivals } from '../../shared/alerts/list/useArrivals'
import { WallCounts } from './WallCounts'
import { WallNewest } from './WallNewest'
import { useHeartbeat } from './useHeartbeat'
import './wall.css'

/** For a screen on the wall: dark, large, still. It changes only when something has happened, or when it may be wrong. */
export function WallPage() {
  const { t } = useTranslation()
  const alerts = useAlerts()
  const arrivals = useArrivals(alerts.data?.alerts)
  const lostSince = useHeartbeat(alerts.dataUpdatedAt)
  return (
    <main className="wall">
      <BrowserTitle title={t('wall.title')} />
      <WallHead />
      {lostSince && (
        <p className="wall__stale" role="alert">
          {t('wall.stale', { at: officeTimeText(lostSince) })}
        </p>
      )}
      <News latest={arrivals?.latest ?? []} />
      {alerts.data ? (
        <div className="wall__body">
          <WallCounts counts={alerts.data.counts} />
          <WallNewest alerts={alerts.data.alerts} arrived={arrivals?.arrived} />
        </div>
      ) : (
        alerts.isError && <Failed error={alerts.error} onRetry={() => void alerts.refetch()} />
      )}
    </main>
  )
}

function WallHead() {
  const { t } = useTranslation()
  const dayText = useDayText()
  const site = useSite()
  return (
    <header className="wall__head">
      <Mark />
      <h1>
        {t('brand')} <span>{t('wall.title')}</span>
      </h1>
      {site.data && <time dateTime={site.data.today}>{dayText(site.data.today)}</time>}
      <Link to="/">{t('wall.back')}</Link>
    </header>
  )
}
