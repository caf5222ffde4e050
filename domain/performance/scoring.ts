import type { LegalSource } from '../catalogue/legalSource'
import type { ScorePart } from '../supervision/scorePart'

/** 优秀、良好、合格、不合格 */
export type Grade = 'excellent' | 'good' | 'passed' | 'failed'

/** From a share on so many points, and one more for each further share. Shares are whole percents. */
export interface Ladder {
  fromPercent: number
  points: number
  eachFurtherPercent: number
  pointsEach: number
}

/** 评分规则 as data: what a month is worth, and what takes from it. */
export interface Scoring {
  version: number
  effectiveOn: string
  /** Full points of each part; together 100. */
  parts: Readonly<Record<ScorePart, number>>
  yellowPoints: number
  redPoints: number
  /** So many warnings in a row of one person and item cost so many points. */
  warnings: { inARow: number; points: number; part: ScorePart }
  early: Ladder
  promise: Ladder
  /** Incomplete or untrue data: each so many percent of the finished cases one point, at most so many. */
  data: { eachPercent: number; points: number; pointsAtMost: number }
  /** 警告、记过、记大过、降级、撤职、开除: once, in the yearly total. */
  discipline: Readonly<
    Record<'warning' | 'demerit' | 'major-demerit' | 'demotion' | 'removal' | 'dismissal', number>
  >
  /** 投诉属实的扣分细目. `ours`: compiled by us, where no published list was found. */
  complaints: readonly { code: string; part: ScorePart; points: number; source: 'published' | 'ours' }[]
  /** 满意度调查: from so many percent satisfied full points, each further so many percent below cost points. */
  survey: {
    part: ScorePart
    answersAtLeast: number
    fullFromPercent: number
    eachPercent: number
    points: number
  }
  totalAtMost: number
  /** From the best down; a total at or above `from` has the grade. */
  grades: readonly { grade: Grade; from: number }[]
  /** Fewer finished cases in a month are no sample (样本不足) and are not ranked. */
  finishedAtLeast: number
  basis: readonly LegalSource[]
}
