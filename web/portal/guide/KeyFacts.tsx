import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'

/** How long, what it costs, what one gets: the answers most people came for. */
export function KeyFacts({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation()
  const facts = [
    { label: t('guide.promised'), value: t('guide.days', { n: guide.promisedWorkingDays }), isMain: true },
    { label: t('guide.statutory'), value: t('guide.days', { n: guide.statutoryWorkingDays }), isMain: true },
    { label: t('guide.fee'), value: guide.fee },
    { label: t('guide.result'), value: guide.resultDocument },
    { label: t('guide.nature'), value: `${guide.nature} · ${guide.type}` },
  ]
  return (
    <dl className="pt-key-facts" aria-label={t('guide.facts')}>
      {facts.map(({ label, value, isMain }) => (
        <div key={label} className={isMain ? 'pt-key-main' : undefined}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
