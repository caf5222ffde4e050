import { type KeyboardEvent, useMemo } from 'react'
import type { Due } from '../../contract/cases'
import { type Source, explainDay, limitNameOf } from './explainDay'
import { type RulerLayout, rulerLayout } from './rulerLayout'
import { RulerRowView } from './RulerRowView'
import { type RulerTexts, shortDay } from './rulerTexts'
import type { RulerChoice } from './useRulerChoice'
import { useWidth } from './useWidth'

/** All rows of the scale, as wide as there is room, gone through with the arrow keys. */
export function RulerRows({ source, choice }: { source: Source; choice: RulerChoice }) {
  const { ruler, journal, t } = source
  const { box, width } = useWidth()
  const layout = rulerLayout(ruler, { width, flagText: due => flagWords(due, source) })
  const eventDays = useMemo(
    () => new Set(journal.filter(({ type }) => type !== 'stepStarted').map(({ on }) => on)),
    [journal],
  )
  const dayLabel = (index: number) => {
    const { subject, verdict } = explainDay(index, source)
    return [subject, ruler.days[index]?.on === ruler.asOf && t('day.today'), verdict]
      .filter(Boolean)
      .join(' ')
  }
  return (
    <div
      ref={box}
      className="ruler-rows"
      role="group"
      aria-label={t('daysLabel')}
      onKeyDown={event => goToDay(event, choice, ruler.days.length)}
    >
      {layout.rows.map((row, place) => (
        <RulerRowView
          key={row.days[0]!.day.on}
          row={row}
          width={width}
          pitch={layout.pitch}
          shadowTo={shadowOf(layout, place)}
          eventDays={eventDays}
          choice={choice}
          phaseName={code => limitNameOf(code, ruler, t)}
          dayLabel={dayLabel}
          t={t}
        />
      ))}
    </div>
  )
}

function flagWords(due: Due, { t, dayText }: RulerTexts): string {
  const limit = t(`flagWord.${due.code.replaceAll('.', '_')}`, { defaultValue: due.name })
  const facts = { limit, on: shortDay(due.dueOn, dayText) }
  if (due.isPaused) return t('flagPaused', facts)
  return t(due.isProvisional ? 'flagProvisional' : 'flag', facts)
}

/** Time gone by lies in the shadow, whose edge is today. */
function shadowOf({ rows }: RulerLayout, place: number): number {
  const todayRow = rows.findIndex(row => row.todayX !== undefined)
  if (todayRow < 0 || place > todayRow) return 0
  return place < todayRow ? Infinity : rows[place]!.todayX!
}

/** Arrow keys go from day to day and from week to week, Home and End to the ends, t to today. */
function goToDay(event: KeyboardEvent<HTMLElement>, { tabDay, today }: RulerChoice, count: number): void {
  const targets: Record<string, number> = {
    ArrowLeft: tabDay - 1,
    ArrowRight: tabDay + 1,
    ArrowUp: tabDay - 7,
    ArrowDown: tabDay + 7,
    Home: 0,
    End: count - 1,
    t: today,
  }
  const target = targets[event.key]
  if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  const day = Math.max(0, Math.min(target, count - 1))
  event.currentTarget.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
}
