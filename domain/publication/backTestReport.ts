import type { MonthScore } from '../performance/scoreMonth'
import type { Responsible } from '../supervision/alert'
import type { AlertLevel } from '../supervision/ruleSet'
import type { CivilDate } from '../../lib/civilDate'

export type LevelCounts = Record<AlertLevel, number>

export interface Moved<Key> {
  of: Key
  before: LevelCounts
  after: LevelCounts
}

/** One card that the draft gives, takes away, or changes. */
export interface CardChange {
  id: string
  caseNo: string
  departmentNo: string
  responsible: Responsible | null
  ruleId: string
  before: { level: AlertLevel; triggersOn: CivilDate } | null
  after: { level: AlertLevel; triggersOn: CivilDate } | null
}

export interface RuleOutcome {
  ruleId: string
  before: number
  after: number
  /** Of the cards of this rule that were raised in the period and reviewed after an appeal. */
  reviewed: number
  revoked: number
  /** Revoked of reviewed; null where none was reviewed. */
  falseShare: number | null
  /** `after` × revoked of all that were raised: cards that appeals would probably take back; null where none was raised. */
  probablyFalse: number | null
}

/** `rank` is null where the sample is too small. */
export interface Standing {
  total: number
  grade: MonthScore['grade']
  rank: number | null
}

export interface ScoreMove {
  month: string
  departmentNo: string
  before: Standing | null
  after: Standing | null
}

/** What a past period would have been under a draft. */
export interface BackTestReport {
  from: CivilDate
  to: CivilDate
  /** Cases that were filed by the end of the period. */
  cases: number
  /** The whole city's. */
  cards: Moved<'city'>
  departments: Moved<string>[]
  /** Those whose cards change. */
  persons: (Moved<string> & { name: string; departmentNo: string })[]
  rules: RuleOutcome[]
  /** Of the whole months in the period. */
  scores: ScoreMove[]
  /** All of them, in the order of their days. */
  changes: CardChange[]
  /** Yellow cards that only the draft gives: whether they would have been put right in time nobody knows (R6). */
  newYellow: number
}

/** As it is kept and shown: all changes are counted, the first of them told. */
export type ShownReport = BackTestReport & { changeCount: number }

const SHOWN = 500

export const shownReport = (report: BackTestReport): ShownReport => ({
  ...report,
  changes: report.changes.slice(0, SHOWN),
  changeCount: report.changes.length,
})
