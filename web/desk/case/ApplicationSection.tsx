import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import { FileList } from '../../shared/FileList'
import { Instant } from '../../shared/Instant'

/** What the applicant handed in: the files, what the form says, who. */
export function ApplicationSection({ view }: { view: CaseView }) {
  const { t } = useTranslation()
  const { applicant, filedAt } = view
  return (
    <div className="desk-sections">
      <section aria-labelledby="desk-materials">
        <h2 id="desk-materials">{t('application.materials')}</h2>
        <Materials view={view} />
      </section>
      <section aria-labelledby="desk-form">
        <h2 id="desk-form">{t('application.form')}</h2>
        <FormFacts view={view} />
      </section>
      <section aria-labelledby="desk-applicant">
        <h2 id="desk-applicant">{t('application.applicant')}</h2>
        <dl className="desk-list-of-facts">
          {(['name', 'idNo', 'contact', 'phone'] as const).map(fact => (
            <div key={fact}>
              <dt>{t(`application.${fact}`)}</dt>
              <dd>{applicant[fact]}</dd>
            </div>
          ))}
          <div>
            <dt>{t('application.filedAt')}</dt>
            <dd>
              <Instant at={filedAt} />
            </dd>
          </div>
        </dl>
      </section>
    </div>
  )
}

export const Materials = ({ view }: { view: CaseView }) => (
  <dl className="desk-materials">
    {view.materials.map(({ code, name, files }) => (
      <div key={code}>
        <dt>{name}</dt>
        <dd>
          <FileList files={files} />
        </dd>
      </div>
    ))}
  </dl>
)

export const FormFacts = ({ view }: { view: CaseView }) => (
  <dl className="desk-list-of-facts">
    {view.form.map(({ name, label, text }) => (
      <div key={name}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
)
