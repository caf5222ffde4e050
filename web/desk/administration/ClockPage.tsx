import { StepForwardOutlined } from '@ant-design/icons'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, civilDate } from '../../../lib/civilDate'
import type { ClockView } from '../../contract/administration'
import { useAdvanceClock, useAlerts, useClock, useSession } from '../../shared/api/hooks'
import { useProblemText } from '../../shared/api/useProblemText'
import { officeTimeText, useDayText } from '../../shared/dates'
import { LevelTag } from '../../shared/LevelTag'
import { Page } from '../../shared/Page'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import './administration.css'

const levels = ['warning', 'yellow', 'red'] as const

/** The office's clock; in the demonstration it can be moved to tomorrow. */
export function ClockPage() {
  const { t } = useTranslation()
  const clock = useClock()
  return (
    <Page title={t('clock.title')} lead={t('clock.lead')} width="reading">
      {clock.isPending && <Loading rows={2} />}
      {clock.isError && <Failed error={clock.error} onRetry={() => void clock.refetch()} />}
      {clock.data && <OfficeClock clock={clock.data} />}
    </Page>
  )
}

function OfficeClock({ clock }: { clock: ClockView }) {
  const { t } = useTranslation()
  const mayReadAlerts = useSession().data?.permissions.includes('alert.read') ?? false
  const dayText = useDayText()
  return (
    <>
      <p className="desk-clock" aria-live="polite">
        <span className="desk-clock-day">{dayText(clock.today)}</span>
        <span className="desk-clock-time">{officeTimeText(clock.officeNow)}</span>
      </p>
      <p className="gb-quiet">
        {clock.daysAhead > 0 ? t('clock.ahead', { count: clock.daysAhead }) : t('clock.real')}
      </p>
      {clock.isDemo ? (
        <Advance today={clock.today} />
      ) : (
        <Alert type="info" showIcon title={t('clock.notDemo')} />
      )}
      {mayReadAlerts && <AlertCounts />}
    </>
  )
}

function Advance({ today }: { today: string }) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const problemText = useProblemText()
  const advance = useAdvanceClock()
  const [movedTo, setMovedTo] = useState<string>()
  const tomorrow = dayText(addDays(civilDate(today), 1))
  return (
    <div className="desk-clock-advance">
      <Button
        type="primary"
        icon={<StepForwardOutlined aria-hidden />}
        loading={advance.isPending}
        onClick={() => advance.mutate(undefined, { onSuccess: ({ today: on }) => setMovedTo(on) })}
      >
        {t('clock.advanceTo', { on: tomorrow })}
      </Button>
      <p className="gb-quiet">{t('clock.advanceHint')}</p>
      <div aria-live="polite">
        {advance.isError && (
          <Alert className="desk-alert" type="warning" showIcon title={problemText(advance.error)} />
        )}
        {movedTo && !advance.isError && (
          <Alert
            className="desk-alert"
            type="success"
            showIcon
            title={t('clock.moved', { on: dayText(movedTo) })}
          />
        )}
      </div>
    </div>
  )
}

/** What the monitor made of the day. */
function AlertCounts() {
  const { t } = useTranslation()
  const alerts = useAlerts()
  if (!alerts.data) return null
  return (
    <section className="desk-counts" aria-labelledby="desk-counts-title">
      <h2 id="desk-counts-title">{t('clock.alerts')}</h2>
      <dl>
        {levels.map(level => (
          <div key={level}>
            <dt>
              <LevelTag level={level} />
            </dt>
            <dd>{t('clock.alertCount', { count: alerts.data.counts[level] })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
