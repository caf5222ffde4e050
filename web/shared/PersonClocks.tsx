import { useTranslation } from 'react-i18next'
import type { OrderClock } from '../contract/orders'
import { Badge, type Tone } from './Badge'
import { Day } from './Day'
import { dueIcons } from './DueBadge'
import { useDayText } from './dates'
import { type DueReading, readDue } from './readDue'
import './PersonClocks.css'

/** Somebody's time, with its name in words. */
export interface NamedClock extends Omit<OrderClock, 'code'> {
  code: string
  name: string
}

/** How much of somebody's time is left; the bar says whose it is. */
export function PersonClockBadge({ clock }: { clock: NamedClock }) {
  const { t } = useTranslation('shared')
  const dayText = useDayText()
  const reading = readDue({ ...clock, isPaused: false })
  const word = t(`due.${reading.key}`, { count: reading.count })
  const text = clock.isProvisional && clock.endedOn === undefined ? `${word} · ${t('due.provisional')}` : word
  const title = t('due.title', { name: clock.name, text, on: dayText(clock.dueOn) })
  return (
    <Badge tone={toneOf(reading)} icon={dueIcons[reading.key]} title={title}>
      {text}
    </Badge>
  )
}

function toneOf({ key, count }: DueReading): Tone {
  if (key === 'inTime') return 'pine'
  return key === 'left' && count > 1 ? 'azure' : 'amber'
}

/** Everybody's time, the department's and the inspector's alike, and where the numbers come from. */
export function PersonClocks({ clocks, note }: { clocks: readonly NamedClock[]; note: string }) {
  const { t } = useTranslation('shared')
  return (
    <>
      <ul className="person-clocks gb-plain-list">
        {clocks.map(clock => (
          <li key={clock.code}>
            <span className="person-clocks__name">{clock.name}</span>
            <PersonClockBadge clock={clock} />
            <span className="gb-quiet">
              {t('order.clockSpan', { count: clock.workingDays })} · <Day on={clock.dueOn} />
            </span>
          </li>
        ))}
      </ul>
      <p className="person-clocks__note gb-quiet">{note}</p>
    </>
  )
}
