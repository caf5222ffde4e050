import { type CivilDate, civilDate } from '../../lib/civilDate'
import type { WorkingCalendar } from '../calendar/calendar'
import { NoticeFault } from '../calendar/noticeFault'
import { readDay } from '../calendar/workingCalendar'
import { withYear } from '../calendar/withYear'
import type { Ladder } from '../notification/ladder'
import type { RuleSet } from '../supervision/ruleSet'
import type { BodyOf, PublicationBody } from './publication'

/** What stands, as far as a publication must fit to it. */
export interface Standing {
  /** The country's. */
  calendar: WorkingCalendar
  ruleSets: readonly RuleSet[]
  ladders: readonly Ladder[]
  departmentNos: ReadonlySet<string>
  itemTypes: ReadonlySet<string>
}

export interface PublicationFault {
  rule: string
  field: string
  facts?: Readonly<Record<string, string>>
}

/**
 * What keeps a publication from being put in force today; undefined where nothing does. What is past stays as
 * it was counted: only days from today on may change, but for a year that nobody had published.
 */
export function publicationFault(
  body: PublicationBody,
  standing: Standing,
  today: CivilDate,
): PublicationFault | undefined {
  switch (body.kind) {
    case 'calendar-year':
      return yearFault(body, standing, today)
    case 'closure':
      return closureFault(body, standing, today)
    case 'rule-set':
      return ruleSetFault(body, standing, today)
    case 'ladder':
      return ladderFault(body, standing, today)
  }
}

const fieldOf: Record<NoticeFault['rule'], string> = {
  YEAR_DOES_NOT_FOLLOW: 'body.year',
  DAY_OF_ANOTHER_YEAR: 'body.off',
  WORKED_DAY_IS_NO_WEEKEND: 'body.work',
  DAY_BOTH_OFF_AND_WORKED: 'body.work',
}

function yearFault(
  body: BodyOf<'calendar-year'>,
  { calendar }: Standing,
  today: CivilDate,
): PublicationFault | undefined {
  let changed: WorkingCalendar
  try {
    changed = withYear(calendar, body.year, body, 'draft')
  } catch (error) {
    if (!(error instanceof NoticeFault)) throw error
    return { rule: error.rule, field: fieldOf[error.rule], facts: error.facts }
  }
  // the days of both versions: one that is taken out is changed too
  const named = [...Object.keys(body.off), ...body.work].map(civilDate)
  const past = [...calendar.daysOff.keys(), ...calendar.makeUpDays, ...named].sort().find(day => {
    const [was, is] = [readDay(day, calendar), readDay(day, changed)]
    return day < today && !was.isAssumed && was.kind !== is.kind
  })
  return past && { rule: 'PAST_DAY_STAYS', field: 'body.off', facts: { day: past } }
}

function closureFault(
  body: BodyOf<'closure'>,
  { departmentNos }: Standing,
  today: CivilDate,
): PublicationFault | undefined {
  if (!departmentNos.has(body.departmentNo)) return { rule: 'DEPARTMENT_UNKNOWN', field: 'body.departmentNo' }
  if (body.to < body.from) return { rule: 'PERIOD_ENDS_BEFORE_IT_BEGINS', field: 'body.to' }
  if (body.from < today) return { rule: 'PAST_DAY_STAYS', field: 'body.from', facts: { day: body.from } }
  return undefined
}

function ruleSetFault(
  { effectiveOn, rules, overrides = [] }: BodyOf<'rule-set'>,
  standing: Standing,
  today: CivilDate,
): PublicationFault | undefined {
  const early = dayFault(effectiveOn, standing.ruleSets, today)
  if (early) return early
  const unknown = overrides.findIndex(({ ruleId }) => !rules.some(({ id }) => id === ruleId))
  if (unknown >= 0) return { rule: 'RULE_UNKNOWN', field: `body.overrides.${unknown}.ruleId` }
  return placeFault(overrides, standing)
}

/** An official has the right to be heard: of a card he must hear. */
function ladderFault(
  { effectiveOn, alerts: { raised }, overrides = [] }: BodyOf<'ladder'>,
  standing: Standing,
  today: CivilDate,
): PublicationFault | undefined {
  const early = dayFault(effectiveOn, standing.ladders, today)
  if (early) return early
  const rule = 'CARD_TOLD_TO_NOBODY'
  for (const level of ['yellow', 'red'] as const)
    if ((raised[level] ?? []).length === 0) return { rule, field: `body.alerts.raised.${level}` }
  const silent = overrides.findIndex(
    ({ telling, level, to }) => telling === 'raised' && level !== 'warning' && to.length === 0,
  )
  if (silent >= 0) return { rule, field: `body.overrides.${silent}.to` }
  return placeFault(overrides, standing)
}

function dayFault(
  effectiveOn: string,
  versions: readonly { effectiveOn: string }[],
  today: CivilDate,
): PublicationFault | undefined {
  const field = 'body.effectiveOn'
  if (effectiveOn <= today) return { rule: 'EFFECTIVE_DAY_TO_COME', field }
  const last = versions.at(-1)?.effectiveOn
  return last !== undefined && effectiveOn <= last
    ? { rule: 'EFFECTIVE_AFTER_LAST', field, facts: { day: last } }
    : undefined
}

function placeFault(
  overrides: readonly { departmentNo?: string; itemType?: string }[],
  { departmentNos, itemTypes }: Standing,
): PublicationFault | undefined {
  for (const [index, { departmentNo, itemType }] of overrides.entries()) {
    const at = `body.overrides.${index}`
    if (departmentNo !== undefined && !departmentNos.has(departmentNo))
      return { rule: 'DEPARTMENT_UNKNOWN', field: `${at}.departmentNo` }
    if (itemType !== undefined && !itemTypes.has(itemType))
      return { rule: 'ITEM_TYPE_UNKNOWN', field: `${at}.itemType` }
  }
  return undefined
}
