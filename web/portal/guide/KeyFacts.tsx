import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { useSpan } from '../useSpan'

/** How long, what it costs, what one gets: the answers most people came for. */
export function KeyFacts({ guide }: { guide: ItemGuide }) {
  const { t } = useTranslation()
  const span = useSpan()
  // of a 上报件 both limits are this office's, for its first review
  const until = guide.reportsTo === undefined ? '' : 'Report'
  const facts = [
    {
      label: t(`guide.promised${until}`),
      value: span(guide.promisedWorkingDays, guide.promisedUnit),
      isMain: true,
    },
    {
      label: t(`guide.statutory${until}`),
      value: span(guide.statutoryWorkingDays, guide.statutoryUnit),
      isMain: true,
    },
    { label: t('guide.fee'), value: t('none' in guide.fee ? 'guide.free' : 'guide.charged') },
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
