import { HEARING_GROUND } from '../../../domain/catalogue/item'
import type { ItemGuide } from '../../contract/items'

type Step = ItemGuide['steps'][number]
type Procedure = ItemGuide['specialProcedures'][number]

export interface GuideStep extends Omit<Step, 'departmentNo' | 'departmentName' | 'asks'> {
  /** 会签: who is asked, and what. */
  asked: { department: string; asks: string | undefined }[]
}

/** Whether every case of the item has the procedure: the guide says so, or the law demands the hearing. */
export const isNeeded = ({ ground, isAlways }: Procedure, { hearing }: Pick<ItemGuide, 'hearing'>): boolean =>
  isAlways || (ground === HEARING_GROUND && hearing !== undefined)

/** The steps that every case has, in their order; departments that are asked at the same time are one step. */
export function guideSteps({
  steps,
  specialProcedures,
}: Pick<ItemGuide, 'steps' | 'specialProcedures'>): GuideStep[] {
  const hasAlways = specialProcedures.some(({ isAlways }) => isAlways)
  const shown: GuideStep[] = []
  for (const { departmentNo, departmentName, asks, ...step } of steps) {
    // what only some cases have stands among the special procedures
    if (step.code === 'special-procedure' && !hasAlways) continue
    const asked = departmentNo === undefined ? [] : [{ department: departmentName ?? departmentNo, asks }]
    const last = shown.at(-1)
    if (asked.length > 0 && last?.code === step.code) {
      last.asked.push(...asked)
      last.limitWorkingDays = Math.max(last.limitWorkingDays, step.limitWorkingDays)
    } else {
      shown.push({ ...step, asked })
    }
  }
  return shown
}
