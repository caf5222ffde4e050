import type { Closure, WorkingCalendar } from '../../domain/calendar/calendar'
import { withClosures } from '../../domain/calendar/workingCalendar'
import { withYear } from '../../domain/calendar/withYear'
import type { Department, Item } from '../../domain/catalogue/item'
import type { Ladder } from '../../domain/notification/ladder'
import type { OrderRules } from '../../domain/orders/orderRules'
import type { Scoring } from '../../domain/performance/scoring'
import type { Publication } from '../../domain/publication/publication'
import type { DueProcess } from '../../domain/supervision/dueProcess'
import type { RuleSet } from '../../domain/supervision/ruleSet'
import type { Instant } from '../../lib/moment'
import type { Catalogue } from '../../usecases/ports'

export interface Published {
  departments: readonly Department[]
  items: readonly Item[]
  calendar: WorkingCalendar
  ruleSets: readonly RuleSet[]
  dueProcess: DueProcess
  orderRules: OrderRules
  ladder: Ladder
  scoring: Scoring
}

/**
 * The configuration that was checked and loaded when the process started, and what was approved since.
 *
 * @param approved in the order of their approvals
 */
export function publishedCatalogue(
  { departments, items, calendar, ruleSets, dueProcess, orderRules, ladder, scoring }: Published,
  approved: readonly Publication[] = [],
): Catalogue {
  const newestFirst = [...items].sort((a, b) => b.version - a.version)
  const byCodes = new Map([...newestFirst].reverse().map(item => [item.code, item]))
  const current = [...byCodes.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  const byCode = new Map<string, Item[]>()
  for (const item of newestFirst) byCode.set(item.code, [...(byCode.get(item.code) ?? []), item])
  const byNo = new Map(departments.map(department => [department.no, department]))
  const inOrder = [...ruleSets, ...approvedSets(ruleSets, approved)].sort((a, b) =>
    a.effectiveOn < b.effectiveOn ? -1 : 1,
  )
  const closedByFile = (no: string) => byNo.get(no)?.closures ?? []
  const calendars = publishedCalendars(calendar, approved, closedByFile)

  return {
    departments: () => departments,
    department: no => byNo.get(no),
    items: () => current,
    item: (code, version) =>
      byCode.get(code)?.find(item => version === undefined || item.version === version),
    ...calendars,
    ruleSets: () => inOrder,
    dueProcess: () => dueProcess,
    orderRules: () => orderRules,
    ladder: () => ladder,
    scoring: () => scoring,
    ruleSetOn(day) {
      const inForce = inOrder.findLast(({ effectiveOn }) => effectiveOn <= day)
      if (!inForce) throw new RangeError(`no rule set is in force on ${day}`)
      return inForce
    },
  }
}

/** A set has its version from its place among the approvals, after those that came with the product. */
function approvedSets(ruleSets: readonly RuleSet[], approved: readonly Publication[]): RuleSet[] {
  const before = Math.max(0, ...ruleSets.map(({ version }) => version))
  return approved.flatMap(({ body, approvalNo }) => {
    if (body.kind !== 'rule-set') return []
    const { kind: _, ...set } = body
    return [{ ...set, version: before + approvalNo! }]
  })
}

/** Each approval that touches the calendar makes a version; a calendar is built once for each that is asked for. */
function publishedCalendars(
  base: WorkingCalendar,
  approved: readonly Publication[],
  closedByFile: (departmentNo: string) => readonly Closure[],
): Pick<Catalogue, 'nationalCalendar' | 'calendarOf'> {
  const changes = approved.filter(({ body }) => body.kind !== 'rule-set')
  const national: WorkingCalendar[] = [base]
  for (const { body, approvalNo } of changes) {
    const last = national.at(-1)!
    national.push(
      body.kind === 'calendar-year' ? withYear(last, body.year, body, `${base.version}+${approvalNo}`) : last,
    )
  }
  const known = new Map<string, WorkingCalendar>()
  return {
    nationalCalendar: () => national.at(-1)!,
    calendarOf(departmentNo, asOf) {
      const count = asOf === undefined ? changes.length : countUntil(changes, asOf)
      const key = `${departmentNo} ${count}`
      let found = known.get(key)
      if (!found) {
        const approvedOnes = changes.slice(0, count).flatMap(({ body }) => closureOf(body, departmentNo))
        const closures = [...closedByFile(departmentNo), ...approvedOnes]
        known.set(key, (found = withClosures(national[count]!, closures)))
      }
      return found
    },
  }
}

function closureOf(body: Publication['body'], departmentNo: string): Closure[] {
  return body.kind === 'closure' && body.departmentNo === departmentNo ? [body] : []
}

const countUntil = (changes: readonly Publication[], asOf: Instant): number =>
  changes.filter(({ approvedAt }) => approvedAt! < asOf).length

/** A catalogue that stays the same object while what was approved changes. */
export function liveCatalogue(published: Published): {
  catalogue: Catalogue
  adopt(approved: readonly Publication[]): void
} {
  let current = publishedCatalogue(published)
  return {
    adopt(approved) {
      current = publishedCatalogue(published, approved)
    },
    catalogue: {
      departments: () => current.departments(),
      department: no => current.department(no),
      items: () => current.items(),
      item: (code, version) => current.item(code, version),
      nationalCalendar: () => current.nationalCalendar(),
      calendarOf: (departmentNo, asOf) => current.calendarOf(departmentNo, asOf),
      ruleSetOn: day => current.ruleSetOn(day),
      ruleSets: () => current.ruleSets(),
      dueProcess: () => current.dueProcess(),
      orderRules: () => current.orderRules(),
      ladder: () => current.ladder(),
      scoring: () => current.scoring(),
    },
  }
}
