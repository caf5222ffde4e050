import type { WorkingCalendar } from '../../domain/calendar/workingCalendar'
import type { Department, Item } from '../../domain/catalogue/item'
import type { OrderRules } from '../../domain/orders/orderRules'
import type { Scoring } from '../../domain/performance/scoring'
import type { DueProcess } from '../../domain/supervision/dueProcess'
import type { RuleSet } from '../../domain/supervision/ruleSet'
import type { Catalogue } from '../../usecases/ports'

export interface Published {
  departments: readonly Department[]
  items: readonly Item[]
  calendar: WorkingCalendar
  ruleSets: readonly RuleSet[]
  dueProcess: DueProcess
  orderRules: OrderRules
  scoring: Scoring
}

/** The configuration that was checked and loaded when the process started. */
export function publishedCatalogue({
  departments,
  items,
  calendar,
  ruleSets,
  dueProcess,
  orderRules,
  scoring,
}: Published): Catalogue {
  const newestFirst = [...items].sort((a, b) => b.version - a.version)
  const current = [...new Map([...newestFirst].reverse().map(item => [item.code, item])).values()]
  const offered = current.filter(item => !item.isOutline)
  const byCode = new Map<string, Item[]>()
  for (const item of newestFirst) byCode.set(item.code, [...(byCode.get(item.code) ?? []), item])
  const byNo = new Map(departments.map(department => [department.no, department]))
  const inOrder = [...ruleSets].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))

  return {
    departments: () => departments,
    department: no => byNo.get(no),
    items: () => offered,
    outline: () => current,
    item: (code, version) =>
      byCode.get(code)?.find(item => version === undefined || item.version === version),
    calendarOf: () => calendar,
    ruleSets: () => inOrder,
    dueProcess: () => dueProcess,
    orderRules: () => orderRules,
    scoring: () => scoring,
    ruleSetOn(day) {
      const inForce = inOrder.findLast(({ effectiveOn }) => effectiveOn <= day)
      if (!inForce) throw new RangeError(`no rule set is in force on ${day}`)
      return inForce
    },
  }
}
