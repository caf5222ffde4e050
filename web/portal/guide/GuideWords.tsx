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

/** What one gets, and how long it holds; nothing where no law says how long. */
export function Validity({ guide: { resultDocument, validity } }: Part) {
  const { t } = useTranslation()
  if (validity === undefined) return null
  return (
    <Section id="validity" title={t('guide.validity')} legal={t('guide.validityLegal')}>
      <p>
        <b>{resultDocument}</b>
      </p>
      <p>{validity}</p>
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
      {sourcesOf(guide).some(({ checked }) => checked === false) && (
        <p className="gb-quiet">{t('guide.uncheckedWhy')}</p>
      )}
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

/** Every source that the guide names. */
function sourcesOf({ legalBasis, limits, specialProcedures, fee, charges, hearing }: ItemGuide) {
  return [
    ...legalBasis,
    ...limits.flatMap(({ basis }) => ('law' in basis ? [basis.law] : [])),
    ...limits.flatMap(({ deemedEffect }) => (deemedEffect ? [deemedEffect.source] : [])),
    ...specialProcedures.map(({ source }) => source),
    ...('basis' in fee ? [fee.basis] : []),
    ...charges.map(({ source }) => source),
    ...(hearing ? [hearing.source] : []),
  ]
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ol className="pt-lines">
    {lines.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ol>
)
