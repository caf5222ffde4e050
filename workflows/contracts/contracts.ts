import { z } from 'zod'
import { stepCodes } from '../../domain/catalogue/item'

const caseId = z.string().regex(/^\d{24}[0-9A-Z]$/)

/**
 * The agreement between the diagrams and the workers, one entry a job type: what a job's variables and
 * task headers must hold, and what it gives back. Change both sides or neither.
 */
export const contracts = {
  'open-case': { variables: z.object({ caseId }), headers: z.object({}) },
  'issue-document': { variables: z.object({ caseId }), headers: z.object({ document: z.string().min(1) }) },
  'record-deemed-effect': {
    variables: z.object({ caseId }),
    headers: z.object({ effect: z.enum(['deemed-acceptance', 'deemed-approval']) }),
  },
  'archive-case': { variables: z.object({ caseId }), headers: z.object({}) },
  'io.camunda.zeebe:userTask': {
    variables: z.object({ caseId }),
    headers: z.object({
      step: z.enum(stepCodes),
      /** 会签: the department that is asked. */
      department: z
        .string()
        .regex(/^\d{2}$/)
        .optional(),
    }),
  },
} as const

export type JobType = keyof typeof contracts
