import { useTranslation } from 'react-i18next'
import type { CaseView, TrackView } from '../../contract/cases'
import { DueBadge } from '../../shared/DueBadge'
import { StateTag } from '../../shared/StateTag'
import { useDayText } from '../../shared/dates'
import { Contact } from '../Contact'
import './case.css'
import { tellCase } from './tellCase'

/** Where it is, what comes next, when, and whom to ask: the answer to "what about my case?" */
export function CaseNow({ view }: { view: CaseView | TrackView }) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const { now, next, when, isLate } = tellCase(view)
  const facts = {
    department: view.departmentName,
    outcome: view.outcome ? t(`outcome.${view.outcome}`) : '',
  }
  const days = Object.fromEntries(Object.entries(when?.days ?? {}).map(([name, on]) => [name, dayText(on)]))
  return (
    <section className="pt-now pt-sheet" aria-label={t('case.now')}>
      <div className="pt-now-tags">
        <StateTag state={view.state} />
        {view.due && view.state !== 'paused' && <DueBadge due={view.due} />}
      </div>
      <p className="pt-now-sentence" aria-live="polite">
        {t(now, facts)}
      </p>
      <dl className="pt-now-facts">
        {when && (
          <div>
            <dt>{t('case.when')}</dt>
            <dd>
              {t(when.key, days)}
              {isLate && <strong className="pt-late-note"> {t('case.late')}</strong>}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('case.next')}</dt>
          <dd>{t(next)}</dd>
        </div>
        <div>
          <dt>{t('case.whom')}</dt>
          <dd>
            <Contact department={view.department} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
