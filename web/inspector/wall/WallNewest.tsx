import { useTranslation } from 'react-i18next'
import type { Alert } from '../../contract/alerts'
import { useDayText } from '../../shared/dates'
import { useDueLabel } from '../../shared/alerts/useDueLabel'
import { LevelSign } from '../../shared/LevelSign'
import './wallNewest.css'

/** More than any wall shows; what does not fit is left out whole, never cut. */
const most = 12

export interface WallNewestProps {
  alerts: readonly Alert[]
  arrived: ReadonlySet<string> | undefined
}

/** The newest records, as many as the wall has room for. */
export function WallNewest({ alerts, arrived }: WallNewestProps) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const dueLabel = useDueLabel()
  if (alerts.length === 0) {
    return (
      <div className="wall-calm">
        <strong>{t('wall.calmTitle')}</strong>
        <span>{t('wall.calmText')}</span>
      </div>
    )
  }
  return (
    <ol className="wall-newest" aria-label={t('wall.newest')}>
      {alerts.slice(0, most).map(alert => (
        <li
          key={alert.id}
          className={`wall-card wall-card--${alert.level}${arrived?.has(alert.id) ? ' wall-card--new' : ''}`}
        >
          <span className="wall-card__level">
            <LevelSign level={alert.level} />
            {t(`level.${alert.level}`)}
          </span>
          <span className="wall-card__words">
            <strong>{alert.name}</strong>
            <span>
              {alert.departmentName} · {alert.itemName}
            </span>
          </span>
          <span className="wall-card__due">
            <span>{dueLabel(alert)}</span>
            <time dateTime={alert.dueOn}>{dayText(alert.dueOn)}</time>
          </span>
        </li>
      ))}
    </ol>
  )
}
