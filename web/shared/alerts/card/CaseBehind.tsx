import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView } from '../../../contract/cases'
import { Day } from '../../Day'
import { Documents } from '../../Documents'
import { Journal } from '../../Journal'
import { LevelTag } from '../../LevelTag'
import { EntryActs } from '../../entries/EntryActs'
import { Ruler } from '../../ruler/Ruler'
import { isLevel } from '../list/levels'

/** The case behind a record: every day on the ruler, every event in the journal, every document. */
export function CaseBehind({ shown, currentId }: { shown: CaseView; currentId: string }) {
  const { t } = useTranslation()
  return (
    <>
      <section className="sheet">
        <h2>{t('alert.ruler')}</h2>
        <Ruler ruler={shown.ruler} journal={shown.journal} />
      </section>
      <div className="case-behind">
        <section className="sheet">
          <h2>{t('alert.journal')}</h2>
          <Journal lines={shown.journal} isNewestFirst />
        </section>
        <div className="case-behind__side">
          <section className="sheet">
            <h2>{t('alert.documents')}</h2>
            <Documents caseNo={shown.caseNo} documents={shown.documents} />
          </section>
          <EntryActs view={shown} />
          <OtherAlerts alerts={shown.alerts.filter(({ id }) => id !== currentId)} />
          <Contact department={shown.department} />
        </div>
      </div>
    </>
  )
}

function OtherAlerts({ alerts }: { alerts: CaseView['alerts'] }) {
  const { t } = useTranslation()
  if (alerts.length === 0) return null
  return (
    <section className="sheet">
      <h2>{t('alert.others')}</h2>
      <ul className="other-alerts gb-plain-list">
        {alerts.map(({ id, level, name, triggersOn }) => (
          <li key={id}>
            {isLevel(level) && <LevelTag level={level} />}
            <Link to={`/alerts/${encodeURIComponent(id)}`}>{name}</Link>
            <Day on={triggersOn} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Contact({ department }: { department: CaseView['department'] }) {
  const { t } = useTranslation()
  const facts = [
    [t('alert.department'), department.name],
    [t('alert.hall'), department.hall],
    [t('alert.phone'), department.phone],
    [t('alert.complaint'), department.complaintPhone],
  ] as const
  return (
    <section className="sheet">
      <h2>{t('alert.contact')}</h2>
      <dl className="contact">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
