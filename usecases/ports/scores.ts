import type { DayCount } from '../../domain/performance/dayCount'
import type { MonthScore, ScoreScope } from '../../domain/performance/scoreMonth'
import type { ScoreInput } from '../../domain/performance/scoreInput'
import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'

/** As the record named them. */
export interface ScoredPerson {
  name: string
  departmentNo: string
}

/** One version of one month's score. A later one never changes an earlier one. */
export interface StoredScore {
  /** `<month>:<kind>:<key>:<version>` */
  id: string
  month: string
  kind: ScoreScope['kind']
  key: string
  /** Null where it is no person's. */
  person: ScoredPerson | null
  version: number
  scoringVersion: number
  score: MonthScore
  countedAt: Instant
  /** Null until the inspectorate publishes it. */
  publishedAt: Instant | null
}

export interface ScoreRepository {
  /** False when this version is there already. */
  add(score: StoredScore): Promise<boolean>
  /** All versions of a month's scores of one kind, and of one key where given; oldest version first. */
  ofMonth(month: string, kind: ScoreScope['kind'], key?: string): Promise<StoredScore[]>
  /** Publishes what is not published yet. */
  publish(ids: readonly string[], at: Instant): Promise<void>
  /** The months that have a score of any kind, earliest first. */
  months(): Promise<string[]>
}

/** What inspectors entered: upheld complaints, surveys, disciplines. Nothing is ever removed. */
export interface ScoreInputRepository {
  /** False when one with this id is there. */
  insert(input: ScoreInput): Promise<boolean>
  find(id: string): Promise<ScoreInput | undefined>
  /** Those of the ids that are there, in any order. */
  findMany(ids: readonly string[]): Promise<ScoreInput[]>
  /** Writes all of it if the stored version is `changed.version - 1`; false when somebody was faster. */
  save(changed: ScoreInput): Promise<boolean>
  /** Of the months between two, both included, withdrawn ones too; in the order of their entry. */
  between(from: string, to: string): Promise<ScoreInput[]>
}

export interface StoredDayCount extends DayCount {
  countedAt: Instant
}

export interface DayCountRepository {
  /** Writes each in place of what stood under its day and department. */
  put(counts: readonly StoredDayCount[]): Promise<void>
  /** Days between two, both included, in the order of day and department. */
  between(from: CivilDate, to: CivilDate, departmentNo?: string): Promise<StoredDayCount[]>
  /** Those that have a count, `YYYY-MM`, in their order. */
  months(): Promise<string[]>
}
