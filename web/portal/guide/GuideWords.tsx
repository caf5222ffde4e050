import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { Section } from '../Section'
import { Source } from './Source'

interface Part {
  guide: ItemGuide
}

export function Who({ guide }: Part) {
  const { t } = useTranslation()
  return (
    <Section id="who" title={t('guide.who')} legal={t('guide.whoLegal')}>
      <p>{guide.applicants}</p>
    </Section>
  )
}

export function Conditions({ guide }: Part) {
  const { t } = useTranslation()
  return (
    <Section id="conditions" title={t('guide.conditions')} legal={t('guide.conditionsLegal')}>
      <Lines lines={guide.conditions} />
    </Section>
  )
}

export function Fee({ guide }: Part) {
  const { t } = useTranslation()
  return (
    <Section id="feeTitle" title={t('guide.feeTitle')} legal={t('guide.feeLegal')}>
      <p>{guide.fee}</p>
    </Section>
  )
}

export function Remedies({ guide }: Part) {
  const { t } = useTranslation()
  return (
    <Section id="remedies" title={t('guide.remedies')} legal={t('guide.remediesLegal')}>
      <Lines lines={guide.remedies} />
    </Section>
  )
}

export function Questions({ guide }: Part) {
  const { t } = useTranslation()
  if (guide.questions.length === 0) return null
  return (
    <Section id="questions" title={t('guide.questions')}>
      <div className="pt-questions">
        {guide.questions.map(({ question, answer }) => (
          <details key={question}>
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
    </Section>
  )
}

export function Law({ guide }: Part) {
  const { t } = useTranslation()
  return (
    <Section id="basis" title={t('guide.basis')} legal={t('guide.basisLegal')}>
      <ul className="pt-lines">
        {guide.legalBasis.map(source => (
          <li key={source.act + source.provision}>
            <Source source={source} isDated />
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ol className="pt-lines">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ol>
)
