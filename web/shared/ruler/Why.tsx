import type { TFunction } from 'i18next'
import type { Explanation } from './explainDay'

/** The answer for the day or due date that is pointed at. Announced only when it was chosen, not while hovering. */
export function Why({
  subject,
  verdict,
  lines,
  isFixed,
  t,
}: Explanation & { isFixed: boolean; t: TFunction }) {
  return (
    <div className="ruler-why" aria-live={isFixed ? 'polite' : 'off'}>
      <p className="ruler-why-head">
        <span className="ruler-why-subject">{subject}</span> <span>{verdict}</span>
      </p>
      <dl className="ruler-why-lines">
        {lines.length === 0 && (
          <div>
            <dt>{t('rule')}</dt>
            <dd>{t('noRule')}</dd>
          </div>
        )}
        {lines.map(({ label, text }, place) => (
          <div key={label + text}>
            <dt data-repeated={lines[place - 1]?.label === label}>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
