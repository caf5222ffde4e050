import type { WorkingCalendar } from '../../domain/calendar/workingCalendar'
import type { Item, LimitCode } from '../../domain/catalogue/item'
import type { RuleSet } from '../../domain/supervision/ruleSet'
import { civilDate } from '../../lib/civilDate'
import { type Result, accept, breaks } from '../../lib/result'
import type { Catalogue } from '../ports'

/** Another length for one limit, of one item or of every item that has it. In the limit's own unit. */
export interface DraftLimit {
  itemCode?: string
  code: LimitCode
  length: number
}

/** What shall be tried on the past. What is absent stays as it is. */
export interface Draft {
  /** Judges the whole period, whatever its effective day. */
  ruleSet?: RuleSet
  /** Gives each department its calendar, from the one it has. */
  calendar?: (standing: WorkingCalendar, departmentNo: string) => WorkingCalendar
  limits?: readonly DraftLimit[]
}

const ALWAYS = civilDate('1949-10-01')

/** The published catalogue with the draft in its place. Refused where a limit is none of its item's. */
export function draftCatalogue(catalogue: Catalogue, draft: Draft): Result<Catalogue> {
  const { ruleSet, calendar, limits = [] } = draft
  for (const [index, limit] of limits.entries()) {
    const field = `limits.${index}`
    if (!Number.isInteger(limit.length) || limit.length < 1)
      return breaks('LIMIT_NOT_POSITIVE', { field: `${field}.length` })
    const items = limit.itemCode === undefined ? catalogue.items() : [catalogue.item(limit.itemCode)]
    if (!items.some(item => item?.limits.some(({ code }) => code === limit.code)))
      return breaks('LIMIT_UNKNOWN', { field: `${field}.code` })
  }
  const sets = ruleSet && [{ ...ruleSet, effectiveOn: ALWAYS }]
  const items = new Map<Item, Item>()
  const withLimits = (item: Item | undefined): Item | undefined => {
    if (!item || limits.length === 0) return item
    let changed = items.get(item)
    if (!changed) items.set(item, (changed = changedItem(item, limits)))
    return changed
  }
  const calendars = new Map<string, WorkingCalendar>()
  const calendarOf: Catalogue['calendarOf'] = (departmentNo, asOf) => {
    if (!calendar) return catalogue.calendarOf(departmentNo, asOf)
    // the draft is one for the whole period: a later version of the standing one is no part of it
    let changed = calendars.get(departmentNo)
    if (!changed)
      calendars.set(departmentNo, (changed = calendar(catalogue.calendarOf(departmentNo), departmentNo)))
    return changed
  }
  return accept({
    ...catalogue,
    item: (code, version) => withLimits(catalogue.item(code, version)),
    items: () => catalogue.items().map(item => withLimits(item)!),
    calendarOf,
    ...(sets ? { ruleSets: () => sets, ruleSetOn: () => sets[0]! } : {}),
  })
}

function changedItem(item: Item, limits: readonly DraftLimit[]): Item {
  const lengthOf = (code: LimitCode) =>
    limits.findLast(one => one.code === code && (one.itemCode === undefined || one.itemCode === item.code))
      ?.length
  const isChanged = item.limits.some(({ code }) => lengthOf(code) !== undefined)
  if (!isChanged) return item
  return {
    ...item,
    limits: item.limits.map(limit => ({ ...limit, length: lengthOf(limit.code) ?? limit.length })),
  }
}
