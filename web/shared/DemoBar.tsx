import { ExperimentOutlined, StepForwardOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import './DemoBar.css'
import { useAdvanceClock, useSession, useSite } from './api/hooks'
import { useProblemText } from './api/useProblemText'
import { officeTimeText, useDayText } from './dates'

/** In the demonstration: that it is one, the office's time, and for the system administrator the way to tomorrow. */
export function DemoBar() {
  const { t } = useTranslation('shared')
  const site = useSite()
  const session = useSession()
  if (!site.data?.isDemo) return null
  return (
    <aside className="gb-demo gb-no-print" aria-label={t('demo.label')}>
      <ExperimentOutlined aria-hidden />
      <strong>{t('demo.label')}</strong>
      <span className="gb-demo-notice">{t('demo.notice')}</span>
      <span className="gb-demo-clock" aria-live="polite">
        {t('demo.officeNow')} <OfficeNow officeNow={site.data.officeNow} today={site.data.today} />
      </span>
      {session.data?.account.role === 'system-admin' && <AdvanceButton />}
    </aside>
  )
}

function OfficeNow({ officeNow, today }: { officeNow: string; today: string }) {
  const dayText = useDayText()
  return (
    <time dateTime={officeNow}>
      {dayText(today)} {officeTimeText(officeNow)}
    </time>
  )
}

function AdvanceButton() {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const dayText = useDayText()
  const problemText = useProblemText()
  const advance = useAdvanceClock()
  const go = () =>
    advance.mutate(undefined, {
      onSuccess: clock => void message.success(t('demo.advanced', { on: dayText(clock.today) })),
      onError: error => void message.error(t('demo.failed', { detail: problemText(error) })),
    })
  return (
    <Button size="small" icon={<StepForwardOutlined aria-hidden />} loading={advance.isPending} onClick={go}>
      {t('demo.advance')}
    </Button>
  )
}
