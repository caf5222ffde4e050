import type { WorkingCalendar } from '../../domain/calendar/workingCalendar'
import type { Department, Item } from '../../domain/catalogue/item'
import type { RuleSet } from '../../domain/supervision/ruleSet'
import type { Catalogue } from '../../usecases/ports'

export interface Published {
  departments: readonly Department[]
  items: readonly Item[]
  calendar: WorkingCalendar
  ruleSets: readonly RuleSet[]
}

/** The configuration that was checked and loaded when the process started. */
export function publishedCatalogue({ departments, items, calendar, ruleSets }: Published): Catalogue {
  const newestFirst = [...items].sort((a, b) => b.version - a.version)
  const current = [...new Map([...newestFirst].reverse().map(item => [item.code, item])).values()]
  const inOrder = [...ruleSets].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))

  return {
    departments: () => departments,
    department: no => departments.find(department => department.no === no),
    items: () => current,
    item: (code, version) =>
      newestFirst.find(item => item.code === code && (version === undefined || item.version === version)),
    calendarOf: () => calendar,
    ruleSets: () => inOrder,
    ruleSetOn(day) {
      const inForce = inOrder.findLast(({ effectiveOn }) => effectiveOn <= day)
      if (!inForce) throw new RangeError(`no rule set is in force on ${day}`)
      return inForce
    },
  }
}
