import { useTranslation } from 'react-i18next'

interface SummaryProps {
  applicant: string
  consequence: string
  summary: { label: string; text: string }[]
}

/** What is about to be done, and what it sets going. */
export function Summary({ applicant, consequence, summary }: SummaryProps) {
  const { t } = useTranslation()
  return (
    <>
      <dl className="desk-list-of-facts desk-summary">
        <div>
          <dt>{t('application.name')}</dt>
          <dd>{applicant}</dd>
        </div>
        {summary.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="desk-consequence">{consequence}</p>
    </>
  )
}
