import type { Case } from '../../domain/case/case'
import type { Subject } from '../../domain/identity/authorize'

export const caseSubject = (about: Case): Subject => ({
  what: 'case',
  id: about.caseNo,
  ownerId: about.applicant.accountId,
  departmentNo: about.departmentNo,
  state: about.state,
})
