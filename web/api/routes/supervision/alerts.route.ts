import { z } from 'zod'
import type { Instant } from '../../../../lib/moment'
import { accept, refuse } from '../../../../lib/result'
import type { AlertQuery, House } from '../../../../usecases/ports'
import { type AlertStage, alertList, alertStages, levels } from '../../../contract/alerts'
import { defineRoute } from '../../support/defineRoute'
import { readableDepartment } from '../../support/readableDepartment'
import { nothing } from '../../support/shapes'
import type { TextsByLanguage } from '../../support/texts'
import { alertViews } from '../../views/alertView'

export interface AlertDeps extends Pick<House, 'alerts' | 'cases' | 'catalogue' | 'orders'> {
  texts: TextsByLanguage
}

const PAGE = 50
/** `<raisedAt>|<id>` of the last one seen. */
const cursor = z
  .string()
  .regex(/^\d{4}-[\dT:.Z-]{16,24}\|[\w:.-]{1,120}$/, 'WRONG_FORM')
  .optional()

export const listAlertsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/alerts',
  audit: 'LIST_ALERTS',
  summary: 'Warnings and cards, newest first, by level and stage, with the counters of each level',
  params: nothing,
  query: z.strictObject({
    level: z.enum(levels).optional(),
    stage: z.enum(Object.keys(alertStages) as [AlertStage, ...AlertStage[]]).optional(),
    cursor,
  }),
  body: nothing,
  answers: alertList,
  async handle({ account, query, language }, deps: AlertDeps) {
    const departmentNo = readableDepartment(account, 'alert.read')
    if (departmentNo === undefined) return refuse({ code: 'NOT_PERMITTED', action: 'alert.read' })
    const [raisedAt, id] = query.cursor?.split('|', 2) ?? []
    const asked: AlertQuery = {
      ...(departmentNo ? { departmentNo } : {}),
      ...(query.level ? { level: query.level } : {}),
      ...(query.stage ? { states: alertStages[query.stage] } : {}),
      ...(raisedAt && id ? { before: { raisedAt: raisedAt as Instant, id } } : {}),
    }
    const [alerts, counts] = await Promise.all([
      deps.alerts.list(asked, PAGE),
      deps.alerts.counts(departmentNo || undefined),
    ])
    const last = alerts.length === PAGE ? alerts.at(-1) : undefined
    const next = last ? { next: `${last.raisedAt}|${last.id}` } : {}
    return accept({ body: { alerts: await alertViews(alerts, deps.texts[language], deps), counts, ...next } })
  },
})
