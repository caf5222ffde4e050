import type { CaseView } from '../../contract/cases'

/** 会签: the departments whose answer a case waits for. */
export const askedDepartments = ({ openSteps }: Pick<CaseView, 'openSteps'>): string[] =>
  openSteps.flatMap(({ step, departmentName }) =>
    step === 'countersign' && departmentName !== undefined ? [departmentName] : [],
  )
