import { z } from 'zod'
import { addDays, civilDate } from '../../../../lib/civilDate'
import { accept, refuse } from '../../../../lib/result'
import type { House, StoredDayCount } from '../../../../usecases/ports'
import { readDayCounts } from '../../../../usecases/readDayCounts'
import { day } from '../../../contract/common'
import { dayCountList } from '../../../contract/dayCounts'
import { defineRoute } from '../../support/defineRoute'
import { readableDepartment } from '../../support/readableDepartment'
import { nothing } from '../../support/shapes'

export type DayCountDeps = Pick<House, 'dayCounts' | 'catalogue' | 'clock'>

/** Without a period: today and the days before it. */
const USUAL_DAYS = 30

export const listDayCountsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/day-counts',
  audit: 'LIST_DAY_COUNTS',
  summary:
    'What was filed, finished, warned of and carded, by day and department, at most 92 days; without a period the last 30',
  params: nothing,
  query: z.strictObject({
    from: day.optional(),
    to: day.optional(),
    departmentNo: z.string().max(8).optional(),
  }),
  body: nothing,
  answers: dayCountList,
  async handle({ account, query }, deps: DayCountDeps) {
    const own = readableDepartment(account, 'score.read')
    if (own === undefined) return refuse({ code: 'NOT_PERMITTED', action: 'score.read' })
    const today = deps.clock.now().on
    const departmentNo = query.departmentNo ?? (own === '' ? undefined : own)
    const to = query.to === undefined ? today : civilDate(query.to)
    const from = query.from === undefined ? addDays(to, 1 - USUAL_DAYS) : civilDate(query.from)
    const wanted = { from, to, ...(departmentNo === undefined ? {} : { departmentNo }) }
    const found = await readDayCounts(wanted, account, deps)
    if (!found.ok) return found
    const body = { from, to, today, departmentNo: departmentNo ?? null, ...listed(found.value, deps) }
    return accept({ body })
  },
})

function listed(found: readonly StoredDayCount[], { catalogue }: DayCountDeps) {
  const nos = [...new Set(found.map(({ departmentNo }) => departmentNo))].sort()
  const instants = found.map(({ countedAt }) => countedAt).sort()
  return {
    countedAt: instants.at(-1) ?? null,
    departments: nos.map(no => ({ no, name: catalogue.department(no)?.name ?? no })),
    counts: found.map(({ countedAt: _, ...count }) => count),
  }
}
