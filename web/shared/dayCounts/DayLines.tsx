import { useTranslation } from 'react-i18next'
import type { CountField } from '../../../domain/performance/dayCount'
import { useDayText } from '../dates'
import { useWidth } from '../ruler/useWidth'
import { namedDays, scaleSteps, scaleTop } from './scale'
import type { DaySum } from './sums'

interface DayLinesProps {
  title: string
  fields: readonly CountField[]
  /** Earliest first. */
  days: readonly DaySum[]
}

const HEIGHT = 200
const edge = { left: 40, right: 20, top: 10, bottom: 26 }
/** What the name of a day takes, px. */
const NAME_PX = 64

/** A line for each field over the days. The same numbers stand in the table below: this is for the eye only. */
export function DayLines({ title, fields, days }: DayLinesProps) {
  const { t } = useTranslation('shared')
  const dayText = useDayText()
  const { box, width } = useWidth()
  const top = scaleTop(Math.max(0, ...days.flatMap(day => fields.map(field => day[field]))))
  const inner = { width: width - edge.left - edge.right, height: HEIGHT - edge.top - edge.bottom }
  const x = (index: number) =>
    edge.left + (days.length < 2 ? inner.width / 2 : (index * inner.width) / (days.length - 1))
  const y = (value: number) => edge.top + inner.height * (1 - value / top)
  const told = (day: DaySum) =>
    `${dayText(day.on)} ${fields.map(field => `${t(`dayCount.${field}`)} ${day[field]}`).join(' · ')}`
  const column = inner.width / Math.max(1, days.length - 1)
  return (
    <figure className="day-lines">
      <figcaption>
        <h2>{title}</h2>
        <LineNames fields={fields} />
      </figcaption>
      <div ref={box}>
        <svg width={width} height={HEIGHT} role="img" aria-label={t('dayCount.lines', { title })}>
          {scaleSteps(top).map(value => (
            <g key={value} className="day-lines__step">
              <line x1={edge.left} x2={width - edge.right} y1={y(value)} y2={y(value)} />
              <text x={edge.left - 8} y={y(value)} dy="0.35em" textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {namedDays(days.length, Math.floor(inner.width / NAME_PX)).map(index => (
            <text key={index} className="day-lines__day" x={x(index)} y={HEIGHT - 8} textAnchor="middle">
              {days[index]!.on.slice(5)}
            </text>
          ))}
          {fields.map(field => (
            <polyline
              key={field}
              className={`day-line day-line--${field}`}
              points={days.map((day, index) => `${x(index)},${y(day[field])}`).join(' ')}
            />
          ))}
          {days.length === 1 &&
            fields.map(field => (
              <circle
                key={field}
                className={`day-dot day-line--${field}`}
                cx={x(0)}
                cy={y(days[0]![field])}
                r={4}
              />
            ))}
          {days.map((day, index) => (
            <rect
              key={day.on}
              className="day-lines__reach"
              x={x(index) - column / 2}
              y={edge.top}
              width={column}
              height={inner.height}
            >
              <title>{told(day)}</title>
            </rect>
          ))}
        </svg>
      </div>
    </figure>
  )
}

/** Each line as it is drawn, with its word: colour never stands alone. */
function LineNames({ fields }: Pick<DayLinesProps, 'fields'>) {
  const { t } = useTranslation('shared')
  return (
    <ul className="day-lines__names gb-plain-list">
      {fields.map(field => (
        <li key={field}>
          <svg width="28" height="10" aria-hidden>
            <line className={`day-line day-line--${field}`} x1="1" x2="27" y1="5" y2="5" />
          </svg>
          {t(`dayCount.${field}`)}
        </li>
      ))}
    </ul>
  )
}
