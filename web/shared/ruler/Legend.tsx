import type { TFunction } from 'i18next'
import type { Ruler } from '../../contract/cases'

const kinds = {
  counted: ['counted'],
  'make-up': ['make-up'],
  rest: ['weekend', 'holiday', 'closure'],
  'with-applicant': ['with-applicant'],
  paused: ['paused'],
} as const

/** The signs that occur on this ruler, and no others. */
export function Legend({ ruler, hasEvents, t }: { ruler: Ruler; hasEvents: boolean; t: TFunction }) {
  const signs: string[] = Object.entries(kinds)
    .filter(([, of]) => ruler.days.some(({ kind }) => (of as readonly string[]).includes(kind)))
    .map(([sign]) => sign)
  if (hasEvents) signs.push('event')
  if (ruler.days.some(({ isAssumed }) => isAssumed)) signs.push('assumed')
  return (
    <ul className="ruler-legend" aria-hidden="true">
      {signs.map(sign => (
        <li key={sign}>
          <i className={`ruler-sign ruler-sign-${sign}`} />
          {t(`legend.${sign}`)}
        </li>
      ))}
    </ul>
  )
}
