import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Due, JournalLine, Ruler as RulerOfCase } from '../../contract/cases'
import { explainDay, explainDue, limitNameOf } from './explainDay'
import './ruler.css'
import { Legend } from './Legend'
import { type RulerLayout, rulerLayout } from './rulerLayout'
import { type Chosen, RulerRowView } from './RulerRowView'
import { RulerText } from './RulerText'
import { dayText, limitWord, shortDayText, useRulerTexts } from './rulerTexts'
import { Why } from './Why'

const NO_JOURNAL: readonly JournalLine[] = []

/**
 * The signature of the house: every civil day of a case on one scale, counted or not, and why.
 * The same for applicant and officer, on screen and on paper.
 */
export function Ruler({
  ruler,
  journal = NO_JOURNAL,
}: {
  ruler: RulerOfCase
  journal?: readonly JournalLine[]
}) {
  const { t, language } = useRulerTexts()
  const { box, width } = useWidth()
  const flagText = (due: Due) => flagWords(due, t, language)
  const layout = rulerLayout(ruler, { width, flagText })
  const today = Math.max(
    ruler.days.findIndex(day => day.on === ruler.asOf),
    layout.isTodayBeyond ? ruler.days.length - 1 : 0,
  )
  const [chosen, setChosen] = useState<Chosen>()
  const [pointed, setPointed] = useState<Chosen>()
  const shown = pointed ?? chosen ?? { day: today }
  const tabDay = chosen && 'day' in chosen ? Math.min(chosen.day, ruler.days.length - 1) : today
  const source = { ruler, journal, t, language }
  const dayLabel = (index: number) => {
    const { subject, verdict } = explainDay(index, source)
    return index === today && !layout.isTodayBeyond
      ? `${subject} ${t('today')} ${verdict}`
      : `${subject} ${verdict}`
  }
  const eventDays = useMemo(() => new Set(journal.filter(isTold).map(({ on }) => on)), [journal])
  const explanation =
    'due' in shown
      ? explainDue(shown.due, source)
      : explainDay(Math.min(shown.day, ruler.days.length - 1), source)

  return (
    <section className="ruler" aria-label={t('title')}>
      <div
        ref={box}
        className="ruler-rows"
        role="group"
        aria-label={t('daysLabel')}
        onKeyDown={event => goToDay(event, tabDay, ruler.days.length, today)}
      >
        {layout.rows.map((row, place) => (
          <RulerRowView
            key={row.days[0]!.day.on}
            row={row}
            width={width}
            pitch={layout.pitch}
            shadowTo={shadowOf(layout, place)}
            eventDays={eventDays}
            tabDay={tabDay}
            chosen={shown}
            phaseName={code => limitNameOf(code, ruler, t)}
            dayLabel={dayLabel}
            onPoint={setPointed}
            onChoose={setChosen}
            t={t}
          />
        ))}
      </div>
      <Legend ruler={ruler} hasEvents={eventDays.size > 0} t={t} />
      <Why {...explanation} isFixed={shown === chosen} t={t} />
      <RulerText {...source} />
    </section>
  )
}

const isTold = ({ type }: JournalLine): boolean => type !== 'stepStarted'

function flagWords(due: Due, t: ReturnType<typeof useRulerTexts>['t'], language: string): string {
  const facts = { limit: limitWord(due.code, t, due.name), on: shortDayText(due.dueOn, language) }
  if (due.isPaused) return t('flagPaused', facts)
  return t(due.isProvisional ? 'flagProvisional' : 'flag', facts)
}

/** Time gone by lies in the shadow, whose edge is today. */
function shadowOf({ rows }: RulerLayout, place: number): number {
  const todayRow = rows.findIndex(row => row.todayX !== undefined)
  if (todayRow < 0 || place > todayRow) return 0
  return place < todayRow ? Infinity : rows[place]!.todayX!
}

/** Arrow keys go from day to day, Home and End to the ends, T to today. */
function goToDay(event: KeyboardEvent<HTMLElement>, from: number, count: number, today: number): void {
  const steps: Record<string, number> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - 7,
    ArrowDown: from + 7,
    Home: 0,
    End: count - 1,
    t: today,
  }
  const target = steps[event.key]
  if (target === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  event.stopPropagation()
  const day = Math.max(0, Math.min(target, count - 1))
  event.currentTarget.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
}

function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    setWidth(element.clientWidth)
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { box, width: Math.max(width, 280) }
}
