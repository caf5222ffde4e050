import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import { countFields } from '../domain/performance/dayCount'
import { type CivilDate, dayNumber } from '../lib/civilDate'
import { type Result, accept, breaks, refuse } from '../lib/result'
import type { House, StoredDayCount } from './ports'

/** A quarter: 44 departments on 92 days are what a page can hold. */
export const MOST_DAYS = 92

export interface ReadDayCounts {
  from: CivilDate
  /** Included. */
  to: CivilDate
  /** Absent for the whole city. */
  departmentNo?: string
}

/** 日统计 as they were last counted, by day and department. Who reads the scores of a department reads its days. */
export async function readDayCounts(
  { from, to, departmentNo }: ReadDayCounts,
  by: Account,
  { dayCounts, catalogue }: Pick<House, 'dayCounts' | 'catalogue'>,
): Promise<Result<StoredDayCount[]>> {
  const of = departmentNo === undefined ? {} : { departmentNo }
  // the city is of no department: only who may read all of them reads it
  const permitted = authorize(by, 'score.read', { what: 'score', id: departmentNo ?? 'city', ...of })
  if (!permitted.ok) return permitted
  if (departmentNo !== undefined && !catalogue.department(departmentNo))
    return refuse({ code: 'NOT_FOUND', what: 'department', id: departmentNo })
  if (to < from) return breaks('PERIOD_ENDS_BEFORE_IT_BEGINS', { field: 'to' })
  if (dayNumber(to) - dayNumber(from) >= MOST_DAYS)
    return breaks('PERIOD_TOO_LONG', { field: 'to', facts: { days: MOST_DAYS } })
  const counts = await dayCounts.between(from, to, departmentNo)
  // a day whose cases were moved to another one is kept with nothing in it
  return accept(counts.filter(one => countFields.some(field => one[field] > 0)))
}
