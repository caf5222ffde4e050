import type { Due, Ruler, RulerDay } from '../../../contract/cases'

export interface Excluded {
  kind: RulerDay['kind']
  /** Names of holidays, or grounds of a pause. */
  details: string[]
  days: number
}

export interface DaysOfLimit {
  counted: number
  excluded: Excluded[]
}

/**
 * The days after a limit's start, up to and including its last day, as the ruler reads them. `undefined` when
 * the ruler does not reach that far or reads these days for another clock: then no number is better than a wrong one.
 */
export function countDaysOf(due: Due, ruler: Ruler): DaysOfLimit | undefined {
  const days = ruler.days.filter(day => day.on > due.startsOn && day.on <= due.dueOn)
  if (days.at(-1)?.on !== due.dueOn) return undefined
  const counted = days.filter(isCounted).length
  if (counted !== due.days) return undefined
  return { counted, excluded: groupByKind(days.filter(day => !isCounted(day))) }
}

const isCounted = ({ kind }: RulerDay) => kind === 'counted' || kind === 'make-up'

function groupByKind(days: readonly RulerDay[]): Excluded[] {
  const groups = new Map<RulerDay['kind'], Excluded>()
  for (const { kind, holiday, ground } of days) {
    const group = groups.get(kind) ?? { kind, details: [], days: 0 }
    const detail = holiday ?? ground
    if (detail && !group.details.includes(detail)) group.details.push(detail)
    group.days += 1
    groups.set(kind, group)
  }
  return [...groups.values()]
}
