import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import { useDayText } from '../../shared/dates'
import { FormFacts, Materials } from './ApplicationSection'

/** Lines of the journal that the next officer builds on. */
const grounds = [
  'supplementRequested',
  'siteChecked',
  'countersigned',
  'publicised',
  'reviewed',
  'clockPaused',
  'clockResumed',
  'hearingHeld',
  'hearingWaived',
  'reportedUp',
  'decided',
  'feeCharged',
  'feeWaived',
]

/** Beside the form, on a wide screen: what colleagues found before, what was applied for, and the files. */
export function Beside({ view }: { view: CaseView }) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const before = view.journal.filter(({ type }) => grounds.includes(type)).toReversed()
  return (
    <aside className="desk-beside" aria-label={t('beside.label')}>
      {before.length > 0 && (
        <section>
          <h2>{t('beside.before')}</h2>
          {before.map(({ index, type, on, by, facts }) => (
            <div key={index} className="desk-before">
              <p>
                <strong>{t(`event.${type}`)}</strong>{' '}
                <span className="gb-quiet">{`${dayText(on)} ${by}`}</span>
              </p>
              {facts.map(({ label, text }) => (
                <p key={label}>
                  <span className="gb-quiet">{label}</span> {text}
                </p>
              ))}
            </div>
          ))}
        </section>
      )}
      <section>
        <h2>{t('application.form')}</h2>
        <FormFacts view={view} />
      </section>
      <section>
        <h2>{t('application.materials')}</h2>
        <Materials view={view} />
      </section>
    </aside>
  )
}
