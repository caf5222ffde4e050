import { revisionOf } from '../../../../domain/case/revision'
import { z } from 'zod'
import type { Case } from '../../../../domain/case/case'
import type { Account } from '../../../../domain/identity/roles'
import { type Result, accept } from '../../../../lib/result'
import { extendLimit } from '../../../../usecases/extendLimit'
import { type SupplyMaterialsDeps, supplyMaterials } from '../../../../usecases/supplyMaterials'
import { withdrawCase } from '../../../../usecases/withdrawCase'
import {
  caseView as viewShape,
  supplyMaterials as supplyShape,
  withdrawCase as withdrawShape,
} from '../../../contract/cases'
import { caseNo } from '../../../contract/common'
import { extendLimit as extendShape } from '../../../contract/tasks'
import { type Answer, defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import { caseView } from '../../views/caseView'
import type { ReadCaseDeps } from './readCase.route'

export type ChangeCaseDeps = SupplyMaterialsDeps & ReadCaseDeps

const params = z.strictObject({ caseNo })

async function shown(
  changed: Promise<Result<Case>>,
  account: Account,
  language: 'zh-CN' | 'en',
  deps: ChangeCaseDeps,
): Promise<Result<Answer>> {
  const result = await changed
  if (!result.ok) return result
  const { caseNo: changedNo, raised } = result.value
  const alerts = raised.length > 0 ? await deps.alerts.ofCases([changedNo]) : []
  return accept({
    body: caseView(result.value, alerts, account, deps.texts[language], deps),
    etag: revisionOf(result.value),
  })
}

export const withdrawCaseRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  needs: 'version',
  params,
  query: nothing,
  answers: viewShape,
  path: '/cases/:caseNo/withdrawal',
  audit: 'WITHDRAW_CASE',
  summary: 'The applicant takes the application back, until it is decided',
  body: withdrawShape,
  handle: ({ account, params, body, version, language }, deps: ChangeCaseDeps): Promise<Result<Answer>> =>
    shown(withdrawCase({ ...params, ...body, version }, account, deps), account, language, deps),
})

export const supplyMaterialsRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  needs: 'version',
  params,
  query: nothing,
  answers: viewShape,
  path: '/cases/:caseNo/supplement',
  audit: 'SUPPLY_MATERIALS',
  summary: 'The applicant hands in what was asked for',
  body: supplyShape,
  handle: ({ account, params, body, version, language }, deps: ChangeCaseDeps): Promise<Result<Answer>> =>
    shown(supplyMaterials({ ...params, ...body, version }, account, deps), account, language, deps),
})

export const extendLimitRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  needs: 'version',
  params,
  query: nothing,
  answers: viewShape,
  path: '/cases/:caseNo/extension',
  audit: 'EXTEND_LIMIT',
  summary: 'The head of the organ extends the statutory limit, where its law provides that',
  body: extendShape,
  handle: ({ account, params, body, version, language }, deps: ChangeCaseDeps): Promise<Result<Answer>> =>
    shown(extendLimit({ ...params, ...body, version }, account, deps), account, language, deps),
})
