import { isEvent } from '../../../../domain/case/events'
import { accept } from '../../../../lib/result'
import { type FileCaseDeps, fileCase } from '../../../../usecases/fileCase'
import { fileCase as shape, receipt } from '../../../contract/cases'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'

export const fileCaseRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/cases',
  audit: 'FILE_CASE',
  summary: 'File an application; the same Idempotency-Key gives the same case',
  needs: 'key',
  params: nothing,
  query: nothing,
  body: shape,
  answers: receipt,
  async handle({ account, body, idempotencyKey }, deps: FileCaseDeps) {
    const filed = await fileCase({ ...body, idempotencyKey }, account, deps)
    if (!filed.ok) return filed
    const { caseNo, journal, dues } = filed.value
    const first = journal.find(isEvent('filed'))!
    const acceptanceDueOn = dues.find(due => due.code === 'acceptance.decision')?.dueOn
    const queryPassword = deps.vault.queryPassword(caseNo)
    const told = { caseNo, queryPassword, filedAt: first.at, receivedOn: first.receivedOn, acceptanceDueOn }
    return accept({ status: 201, body: told })
  },
})
