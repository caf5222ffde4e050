import type { Case, OpenStep } from '../../domain/case/case'
import { isEvent } from '../../domain/case/events'
import type { Subject } from '../../domain/identity/authorize'

export const caseSubject = (about: Case): Subject => ({
  what: 'case',
  id: about.caseNo,
  ownerId: about.applicant.accountId,
  departmentNo: about.departmentNo,
  askedDepartmentNos: askedIn(about),
  state: about.state,
})

/** A step of a case: where another department is asked, it is that department's. */
export const stepSubject = (about: Case, { departmentNo }: Pick<OpenStep, 'departmentNo'>): Subject => ({
  ...caseSubject(about),
  ...(departmentNo === undefined ? {} : { departmentNo }),
})

/** Whose countersignature is open, and who has answered. */
const askedIn = ({ openSteps, journal }: Case): string[] => [
  ...openSteps.flatMap(({ departmentNo }) => departmentNo ?? []),
  ...journal.filter(isEvent('countersigned')).map(({ departmentNo }) => departmentNo),
]
