import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Actor } from '../case/events'
import type { Responsible } from '../supervision/alert'
import type { Scoring } from './scoring'

/** 非常满意、满意、基本满意、不满意、非常不满意: the five levels in use (domain.md §4.1). */
export const surveyAnswers = [
  'very-satisfied',
  'satisfied',
  'fairly-satisfied',
  'dissatisfied',
  'very-dissatisfied',
] as const
export type SurveyAnswer = (typeof surveyAnswers)[number]

export type Sanction = keyof Scoring['discipline']

/** What a person enters, since no journal tells it. */
export type InputContent =
  | {
      /** 投诉属实 */
      kind: 'complaint'
      /** Code of the scoring's list of faults. */
      fault: string
      text: string
      caseNo: string | null
      itemCode: string | null
      responsible: Responsible | null
    }
  /** 满意度调查 of a department's month: how many gave each answer. */
  | { kind: 'survey'; answers: Readonly<Record<SurveyAnswer, number>> }
  /** 处分: counted once, in the yearly total. */
  | { kind: 'discipline'; sanction: Sanction; responsible: Responsible | null }

/** 测评登记: what was found outside the house, with the document that says so. Never deleted; it is withdrawn with reasons. */
export type ScoreInput = InputContent & {
  /** `input:<random>` */
  id: string
  departmentNo: string
  /** `YYYY-MM` that it counts in; of a discipline, of its day. */
  month: string
  /** The day of the document. */
  on: CivilDate
  /** As it is cited. */
  document: string
  enteredAt: Instant
  by: Actor
  withdrawn: { at: Instant; by: Actor; reasons: string } | null
  /** Grows by one with each change. */
  version: number
}

/** As a person enters it, before the house adds what it knows. */
export type EnteredInput = { departmentNo: string; on: CivilDate; document: string } & (
  | { kind: 'complaint'; fault: string; text: string; caseNo?: string; officer?: string }
  | { kind: 'survey'; month: string; answers: Readonly<Record<SurveyAnswer, number>> }
  | { kind: 'discipline'; sanction: Sanction; officer?: string }
)

/** What is wrong with it by itself, and in which field. */
export function inputFault(
  input: EnteredInput,
  today: CivilDate,
  { complaints }: Pick<Scoring, 'complaints'>,
): { code: string; field: string } | undefined {
  if (input.on > today) return { code: 'DAY_TO_COME', field: 'on' }
  if (input.kind === 'complaint' && !complaints.some(({ code }) => code === input.fault))
    return { code: 'COMPLAINT_FAULT_UNKNOWN', field: 'fault' }
  if (input.kind === 'survey') {
    if (input.month > today.slice(0, 7)) return { code: 'MONTH_TO_COME', field: 'month' }
    if (answersOf(input.answers) === 0) return { code: 'SURVEY_EMPTY', field: 'answers' }
  }
  return undefined
}

/** The month that it counts in. */
export const monthOf = (input: EnteredInput): string =>
  input.kind === 'survey' ? input.month : input.on.slice(0, 7)

export const answersOf = (answers: Readonly<Record<SurveyAnswer, number>>): number =>
  surveyAnswers.reduce((sum, answer) => sum + answers[answer], 0)

/** Whole percent of the answers that were at least fairly satisfied: the last two levels are 差评. */
export function satisfiedPercent(answers: Readonly<Record<SurveyAnswer, number>>): number {
  const poor = answers.dissatisfied + answers['very-dissatisfied']
  const all = answersOf(answers)
  return all === 0 ? 100 : Math.floor(((all - poor) * 100) / all)
}
