import { z } from 'zod'
import { authorize } from '../../../../domain/identity/authorize'
import { accept } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { calendarYear, ladderList, limitList, ruleSetList } from '../../../contract/standing'
import { defineRoute } from '../../support/defineRoute'
import { none, nothing } from '../../support/shapes'

type Deps = Pick<House, 'catalogue'>

/** Of which an exception may name one. */
const typesOf = (catalogue: House['catalogue']): string[] =>
  [...new Set(catalogue.items().map(({ type }) => type))].sort()

/** What stands, for whoever drafts something to take its place. */
export const readCalendarRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/calendars/:year',
  audit: 'READ_CALENDAR',
  summary: 'The country’s days off and make-up working days of a year, as they stand',
  params: z.strictObject({ year: z.string().regex(/^20\d\d$/, 'WRONG_FORM') }),
  query: nothing,
  body: nothing,
  answers: calendarYear,
  async handle({ account, params: { year } }, { catalogue }: Deps) {
    const permitted = authorize(account, 'publication.read')
    if (!permitted.ok) return permitted
    const { coveredFrom, coveredTo, daysOff, makeUpDays } = catalogue.nationalCalendar()
    return accept({
      body: {
        year: Number(year),
        isPublished: year >= coveredFrom.slice(0, 4) && year <= coveredTo.slice(0, 4),
        lastYear: Number(coveredTo.slice(0, 4)),
        off: Object.fromEntries([...daysOff].filter(([day]) => day.startsWith(year)).sort()),
        work: [...makeUpDays].filter(day => day.startsWith(year)).sort(),
      },
    })
  },
})

export const listRuleSetsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/rule-sets',
  audit: 'LIST_RULE_SETS',
  summary: 'The rule sets that are or will be in force, with who is told of the cards of each level',
  ...none,
  answers: ruleSetList,
  async handle({ account }, { catalogue, clock }: Deps & Pick<House, 'clock'>) {
    const permitted = authorize(account, 'publication.read')
    if (!permitted.ok) return permitted
    const { raised } = catalogue.ladderOn(clock.now().on).alerts
    return accept({
      body: {
        ruleSets: catalogue.ruleSets(),
        itemTypes: typesOf(catalogue),
        told: { warning: raised.warning ?? [], yellow: raised.yellow ?? [], red: raised.red ?? [] },
      },
    })
  },
})

export const listLaddersRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/ladders',
  audit: 'LIST_LADDERS',
  summary: 'The ladders that are or will be in force: who is told of what, by which channels and how soon',
  ...none,
  answers: ladderList,
  async handle({ account }, { catalogue }: Deps) {
    const permitted = authorize(account, 'publication.read')
    if (!permitted.ok) return permitted
    return accept({ body: { ladders: catalogue.ladders(), itemTypes: typesOf(catalogue) } })
  },
})

export const listLimitsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/limits',
  audit: 'LIST_LIMITS',
  summary: 'Every item of the city with its limits, in the limits’ own units',
  ...none,
  answers: limitList,
  async handle({ account }, { catalogue }: Deps) {
    const permitted = authorize(account, 'publication.try')
    if (!permitted.ok) return permitted
    const items = catalogue.items().map(({ code, name, departmentNo, limits }) => ({
      code,
      name,
      departmentNo,
      limits: limits.map(({ code: limit, name: limitName, length, unit }) => ({
        code: limit,
        name: limitName,
        length,
        unit,
      })),
    }))
    return accept({ body: { items: items.sort((a, b) => (a.code < b.code ? -1 : 1)) } })
  },
})
