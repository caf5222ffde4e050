import type { Closure, WorkingCalendar } from '../../domain/calendar/calendar'
import { withClosures } from '../../domain/calendar/workingCalendar'
import { withYear } from '../../domain/calendar/withYear'
import type { Department, Item } from '../../domain/catalogue/item'
import type { Ladder } from '../../domain/notification/ladder'
import type { OrderRules } from '../../domain/orders/orderRules'
import type { Scoring } from '../../domain/performance/scoring'
import type { Publication, PublicationKind } from '../../domain/publication/publication'
import type { DueProcess } from '../../domain/supervision/dueProcess'
import type { RuleSet } from '../../domain/supervision/ruleSet'
import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Catalogue } from '../../usecases/ports'

export interface Published {
  departments: readonly Department[]
  items: readonly Item[]
  calendar: WorkingCalendar
  ruleSets: readonly RuleSet[]
  dueProcess: DueProcess
  orderRules: OrderRules
  ladders: readonly Ladder[]
  scoring: Scoring
}

/**
 * The configuration that was checked and loaded when the process started, and what was approved since.
 *
 * @param approved in the order of their approvals
 */
export function publishedCatalogue(
  { departments, items, calendar, ruleSets, dueProcess, orderRules, ladders, scoring }: Published,
  approved: readonly Publication[] = [],
): Catalogue {
  const newestFirst = [...items].sort((a, b) => b.version - a.version)
  const byCodes = new Map([...newestFirst].reverse().map(item => [item.code, item]))
  const current = [...byCodes.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  const byCode = new Map<string, Item[]>()
  for (const item of newestFirst) byCode.set(item.code, [...(byCode.get(item.code) ?? []), item])
  const byNo = new Map(departments.map(department => [department.no, department]))
  const allSets = versions('rule-set', ruleSets, approved)
  const allLadders = versions('ladder', ladders, approved)
  const closedByFile = (no: string) => byNo.get(no)?.closures ?? []
  const calendars = publishedCalendars(calendar, approved, closedByFile)

  return {
    departments: () => departments,
    department: no => byNo.get(no),
    items: () => current,
    item: (code, version) =>
      byCode.get(code)?.find(item => version === undefined || item.version === version),
    ...calendars,
    ruleSets: () => allSets,
    ruleSetOn: day => inForceOn(allSets, day),
    ladders: () => allLadders,
    ladderOn: day => inForceOn(allLadders, day),
    dueProcess: () => dueProcess,
    orderRules: () => orderRules,
    scoring: () => scoring,
  }
}

interface Versioned {
  version: number
  effectiveOn: string
}

/** What came with the product and what was approved, in the order of its days; numbered by the approvals. */
function versions<One extends Versioned>(
  kind: PublicationKind,
  installed: readonly One[],
  approved: readonly Publication[],
): One[] {
  const before = Math.max(0, ...installed.map(({ version }) => version))
  const since = approved.flatMap(({ body, approvalNo }) => {
    if (body.kind !== kind) return []
    const { kind: _, ...one } = body
    return [{ ...one, version: before + approvalNo! } as unknown as One]
  })
  return [...installed, ...since].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
}

function inForceOn<One extends Versioned>(inOrder: readonly One[], day: CivilDate): One {
  const inForce = inOrder.findLast(({ effectiveOn }) => effectiveOn <= day)
  if (!inForce) throw new RangeError(`nothing is in force on ${day}`)
  return inForce
}

/** Each approval that touches the calendar makes a version; a calendar is built once for each that is asked for. */
function publishedCalendars(
  base: WorkingCalendar,
  approved: readonly Publication[],
  closedByFile: (departmentNo: string) => readonly Closure[],
): Pick<Catalogue, 'nationalCalendar' | 'calendarOf'> {
  const changes = approved.filter(({ body }) => body.kind === 'calendar-year' || body.kind === 'closure')
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
      ladderOn: day => current.ladderOn(day),
      ladders: () => current.ladders(),
      scoring: () => current.scoring(),
    },
  }
}
