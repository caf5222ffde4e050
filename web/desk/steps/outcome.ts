import type { ReactNode } from 'react'
import type { Completion, Outcome } from '../../contract/tasks'
import type { FileRef } from '../../contract/common'
import type { Stance } from '../../../domain/case/events'

/** All that the forms of the steps ask for. One flat form for each step; an outcome uses what it needs. */
export interface StepValues {
  outcome: Outcome
  opinion?: string
  needs?: string[]
  reasons?: string
  officers?: string[]
  checkedOn?: string
  record?: string
  files?: FileRef[]
  ground?: string
  documentNo?: string
  plannedEndOn?: string
  conclusion?: string
  remedies?: string[]
  method?: '窗口领取' | '邮寄送达' | '电子送达'
  receipt?: string
  stance?: Stance
  from?: string
  to?: string
  place?: string
  objections?: string
  charge?: string
  /** Empty while another number is typed. */
  quantity?: number | null
}

/** What the words of an outcome depend on: `context` chooses among its texts, `what` stands in them. */
export interface OutcomeWords {
  context?: 'approval' | 'record' | 'superior' | 'report'
  what?: string
}

/** One lawful end of a step, and how the desk asks for it. */
export interface OutcomeSpec {
  outcome: Outcome
  words?: OutcomeWords
  fields: ReactNode
  toCompletion(values: StepValues): Completion
  /** Asked once more before it is sent, with what it does; absent where it can be mended later. */
  confirm?: (values: StepValues) => { consequence: string; summary: { label: string; text: string }[] }
  /** A refusal: cinnabar. */
  isRefusal?: boolean
}

export const fileIdsOf = ({ files = [] }: StepValues): string[] => files.map(({ fileId }) => fileId)

/** Lines that say something; an empty line in a list is no need and no remedy. */
export const linesOf = (lines: readonly (string | undefined)[] = []): string[] =>
  lines.map(line => line?.trim() ?? '').filter(line => line !== '')

/** `remedies.1` of an answer → the place in the form. File ids stand in the form as files. */
export function placeInForm(field: string): (string | number)[] {
  const [first = '', ...rest] = field.split('.')
  if (first === 'fileIds') return ['files']
  return [first, ...rest.map(part => (/^\d+$/.test(part) ? Number(part) : part))]
}
