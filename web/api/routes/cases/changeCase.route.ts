import { revisionOf } from '../../../../domain/case/revision'
import { z } from 'zod'
import type { Case } from '../../../../domain/case/case'
import type { Account } from '../../../../domain/identity/roles'
import { type Result, accept } from '../../../../lib/result'
import type { CaseEntry } from '../../../../domain/entries/caseEntry'
import { enterOnCase } from '../../../../usecases/enterOnCase'
import { type SupplyMaterialsDeps, supplyMaterials } from '../../../../usecases/supplyMaterials'
import { withdrawCase } from '../../../../usecases/withdrawCase'
import {
  caseView as viewShape,
  supplyMaterials as supplyShape,
  withdrawCase as withdrawShape,
} from '../../../contract/cases'
import { caseNo } from '../../../contract/common'
import { enterOnCase as enterShape } from '../../../contract/entries'
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

export const enterOnCaseRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  needs: 'version',
  params,
  query: nothing,
  answers: viewShape,
  path: '/cases/:caseNo/entries',
  audit: 'ENTER_ON_CASE',
  summary:
    'Beside the steps: a hearing told, asked for, waived, noticed or held; an extension, a first review, a fee, an upheld complaint',
  body: enterShape,
  handle: (
    { account, params, body: { entry, fileIds }, version, language },
    deps: ChangeCaseDeps,
  ): Promise<Result<Answer>> =>
    shown(
      enterOnCase({ ...params, entry: entry as CaseEntry, fileIds, version }, account, deps),
      account,
      language,
      deps,
    ),
})
