import { z } from 'zod'
import { revisionOf } from '../../../../domain/notification/revision'
import type { Alert } from '../../../../domain/supervision/alert'
import { type Result, accept, refuse } from '../../../../lib/result'
import { answerAlert, appealAlert } from '../../../../usecases/answerAlert'
import type { House } from '../../../../usecases/ports'
import { closeAlert, reviewAlert, signAlert } from '../../../../usecases/reviewAlert'
import { permitAlert } from '../../../../usecases/support/changeAlert'
import {
  alertDetail,
  answerAlert as answerShape,
  appealAlert as appealShape,
  closeAlert as closeShape,
  reviewAlert as reviewShape,
} from '../../../contract/alerts'
import { type Answer, defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import { alertDetailView } from '../../views/alertView'
import type { AlertDeps } from './alerts.route'

export type AlertLifeDeps = AlertDeps & Pick<House, 'clock' | 'files' | 'outages' | 'scores' | 'scoreInputs'>

const params = z.strictObject({ alertId: z.string().regex(/^[\w:.-]{1,120}$/, 'WRONG_FORM') })
async function shown(
  result: Result<Alert>,
  language: 'zh-CN' | 'en',
  deps: AlertLifeDeps,
): Promise<Result<Answer>> {
  if (!result.ok) return result
  const body = await alertDetailView(result.value, deps.texts[language], deps)
  if (!body) return refuse({ code: 'NOT_FOUND', what: 'alert', id: result.value.id })
  return accept({ body, etag: revisionOf(result.value) })
}

export const readAlertRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: alertDetail,
  method: 'get',
  path: '/alerts/:alertId',
  audit: 'READ_ALERT',
  summary: 'A warning or card with its life and everybody’s clock',
  body: nothing,
  async handle({ account, params: { alertId }, language }, deps: AlertLifeDeps): Promise<Result<Answer>> {
    const found = await deps.alerts.find(alertId)
    if (!found) return refuse({ code: 'NOT_FOUND', what: 'alert', id: alertId })
    const permitted = permitAlert(account, 'alert.read', found)
    return permitted.ok ? shown(accept(found), language, deps) : permitted
  },
})

export const signAlertRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: alertDetail,
  method: 'post',
  needs: 'version',
  path: '/alerts/:alertId/signature',
  audit: 'SIGN_ALERT',
  summary: 'The department has received it',
  body: nothing,
  handle: async ({ account, params: of, version, language }, deps: AlertLifeDeps): Promise<Result<Answer>> =>
    shown(await signAlert({ ...of, version }, account, deps), language, deps),
})

export const answerAlertRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: alertDetail,
  method: 'post',
  needs: 'version',
  path: '/alerts/:alertId/answer',
  audit: 'ANSWER_ALERT',
  summary: 'Explains, shows evidence, or says that it was put right',
  body: answerShape,
  handle: async (
    { account, params: of, body, version, language },
    deps: AlertLifeDeps,
  ): Promise<Result<Answer>> =>
    shown(await answerAlert({ ...of, version, answer: body }, account, deps), language, deps),
})

export const appealAlertRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: alertDetail,
  method: 'post',
  needs: 'version',
  path: '/alerts/:alertId/appeal',
  audit: 'APPEAL_ALERT',
  summary: 'Appeals within the working days for it, once',
  body: appealShape,
  handle: async (
    { account, params: of, body, version, language },
    deps: AlertLifeDeps,
  ): Promise<Result<Answer>> =>
    shown(await appealAlert({ ...of, version, appeal: body }, account, deps), language, deps),
})

export const reviewAlertRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: alertDetail,
  method: 'post',
  needs: 'version',
  path: '/alerts/:alertId/review',
  audit: 'REVIEW_ALERT',
  summary: 'Upheld, lowered or revoked, by an inspector who took no part',
  body: reviewShape,
  handle: async (
    { account, params: of, body, version, language },
    deps: AlertLifeDeps,
  ): Promise<Result<Answer>> =>
    shown(
      await reviewAlert({ ...of, version, review: withoutUndefined(body) }, account, deps),
      language,
      deps,
    ),
})

export const closeAlertRoute = defineRoute({
  access: 'signed-in',
  params,
  query: nothing,
  answers: alertDetail,
  method: 'post',
  needs: 'version',
  path: '/alerts/:alertId/closing',
  audit: 'CLOSE_ALERT',
  summary: 'Put right and found so, or over after its review',
  body: closeShape,
  handle: async (
    { account, params: of, body, version, language },
    deps: AlertLifeDeps,
  ): Promise<Result<Answer>> =>
    shown(await closeAlert({ ...of, version, ...body }, account, deps), language, deps),
})

type Review = Parameters<typeof reviewAlert>[0]['review']
function withoutUndefined({ outcome, reasons, level, exemption }: z.output<typeof reviewShape>): Review {
  return { outcome, reasons, ...(level ? { level } : {}), ...(exemption ? { exemption } : {}) }
}
