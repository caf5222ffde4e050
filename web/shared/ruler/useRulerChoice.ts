import { type FocusEvent, useState } from 'react'
import type { Due, Ruler } from '../../contract/cases'

/** What of the ruler is looked at: a day by its index, or a due date by its key. */
export type Chosen = { day: number } | { due: string }

export const dueKey = ({ code, occurrence }: Due): string => `${code} ${occurrence}`

/**
 * What is pointed at goes before what was chosen. A compact ruler shows nothing of itself until it is
 * asked, and forgets when the focus leaves it; the full one begins with today.
 */
export function useRulerChoice({ days, asOf }: Ruler, isCompact: boolean) {
  const [chosen, setChosen] = useState<Chosen>()
  const [pointed, point] = useState<Chosen>()
  const last = days.length - 1
  const isTodayBeyond = asOf > (days[last]?.on ?? asOf)
  const today = isTodayBeyond
    ? last
    : Math.max(
        days.findIndex(({ on }) => on === asOf),
        0,
      )
  // a case that ends has fewer days than a moment ago, and the pointer still lies where they were
  const within = (one: Chosen | undefined): Chosen | undefined =>
    one && 'day' in one ? { day: Math.min(one.day, last) } : one
  const kept = within(chosen)
  return {
    today,
    shown: within(pointed) ?? kept ?? (isCompact ? undefined : { day: today }),
    /** The day that the Tab key reaches; the arrow keys go on from there. */
    tabDay: kept && 'day' in kept ? kept.day : today,
    isPointedOnly: pointed !== undefined,
    point,
    choose(next: Chosen | undefined) {
      setChosen(next)
      // the keyboard has moved on from where the pointer lies
      point(undefined)
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      if (isCompact && !event.currentTarget.contains(event.relatedTarget)) setChosen(undefined)
    },
  }
}

export type RulerChoice = ReturnType<typeof useRulerChoice>
