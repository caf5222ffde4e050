import type { Alert } from '../supervision/alert'
import { type ScorePart, scoreParts } from '../supervision/scorePart'
import type { FinishedFacts } from './finishedFacts'
import type { Grade, Ladder, Scoring } from './scoring'

/** Whose month it is. `key`: department number, item code, `<department>/<post>`, or account. */
export interface ScoreScope {
  kind: 'department' | 'item' | 'post' | 'person'
  key: string
}

/** Points taken for something else than a card, such as an upheld complaint or a survey. */
export interface OtherDeduction {
  part: ScorePart
  points: number
  because: string
}

export interface MonthFacts {
  finished: readonly FinishedFacts[]
  /** Of the month and of this scope, warnings included; a revoked one changes nothing. */
  alerts: readonly Pick<
    Alert,
    'id' | 'caseNo' | 'itemCode' | 'standing' | 'scoredAs' | 'triggersOn' | 'responsible'
  >[]
  others: readonly OtherDeduction[]
  /** The least by which a promise of the scope's items is shorter than its statute, in whole percents; null: not known. */
  promiseShorterPercent: number | null
}

/** Why points were taken, down to the events. */
export interface Deduction {
  points: number
  /** Alerts or words that are the reason. */
  because: readonly string[]
}

export interface PartScore {
  part: ScorePart
  full: number
  score: number
  deductions: readonly Deduction[]
}

export interface MonthScore {
  finished: number
  /** Of the finished ones: decided within what was promised. */
  onTime: number
  parts: readonly PartScore[]
  early: { cases: number; points: number }
  promise: { shorterPercent: number | null; points: number }
  /** `points` are taken. */
  data: { cases: readonly string[]; points: number }
  total: number
  grade: Grade
  /** False: 样本不足, not ranked. */
  isSampleEnough: boolean
}

/**
 * The month of a department, an item, a post or a person, each point with its derivation. Pure, and the
 * order of the alerts does not matter.
 *
 * @source domain.md §3.1 (S15, S16: the published template) and §3.2 (ours)
 */
export function scoreMonth(
  { finished, alerts, others, promiseShorterPercent }: MonthFacts,
  scoring: Scoring,
): MonthScore {
  const standing = alerts.filter(alert => alert.standing !== 'revoked')
  const taken: { part: ScorePart; deduction: Deduction }[] = [
    ...standing.flatMap(({ id, scoredAs, standing: level }) =>
      scoredAs === 'data' || level === 'warning'
        ? []
        : [
            {
              part: scoredAs,
              deduction: {
                points: level === 'red' ? scoring.redPoints : scoring.yellowPoints,
                because: [id],
              },
            },
          ],
    ),
    ...warningRows(standing, scoring),
    ...others.map(({ part, points, because }) => ({ part, deduction: { points, because: [because] } })),
  ]
  const parts = scoreParts.map(part => partScore(part, scoring.parts[part], taken))
  const early = finished.filter(({ isEarly }) => isEarly).length
  const earlyPoints = finished.length === 0 ? 0 : ladderPoints((early * 100) / finished.length, scoring.early)
  const onTime = finished.filter(({ isPromiseMet }) => isPromiseMet).length
  const promisePoints =
    promiseShorterPercent === null || onTime < finished.length
      ? 0
      : ladderPoints(promiseShorterPercent, scoring.promise)
  const data = dataScore(standing, finished.length, scoring)
  const sum = parts.reduce((total, { score }) => total + score, 0) + earlyPoints + promisePoints - data.points
  const total = Math.min(scoring.totalAtMost, Math.max(0, sum))
  return {
    finished: finished.length,
    onTime,
    parts,
    early: { cases: early, points: earlyPoints },
    promise: { shorterPercent: promiseShorterPercent, points: promisePoints },
    data,
    total,
    grade: gradeOf(total, scoring),
    isSampleEnough: finished.length >= scoring.finishedAtLeast,
  }
}

/** Each part is floored at 0: what a part cannot bear is taken from nowhere else (S15). */
function partScore(
  part: ScorePart,
  full: number,
  taken: readonly { part: ScorePart; deduction: Deduction }[],
): PartScore {
  const deductions = taken
    .filter(one => one.part === part)
    .map(({ deduction }) => deduction)
    .sort((a, b) => compare(a.because.join(), b.because.join()))
  const points = deductions.reduce((sum, deduction) => sum + deduction.points, 0)
  return { part, full, score: Math.max(0, full - points), deductions }
}

/** 连续三次预警: of one person and item, in the order of their days. */
function warningRows(
  alerts: MonthFacts['alerts'],
  { warnings }: Scoring,
): { part: ScorePart; deduction: Deduction }[] {
  const rows = new Map<string, MonthFacts['alerts'][number][]>()
  for (const alert of alerts) {
    const who = alert.responsible?.accountId
    if (alert.standing !== 'warning' || !who) continue
    const key = `${who}.${alert.itemCode}`
    rows.set(key, [...(rows.get(key) ?? []), alert])
  }
  return [...rows.values()].flatMap(row => {
    const ordered = row.sort((a, b) => compare(a.triggersOn + a.id, b.triggersOn + b.id)).map(({ id }) => id)
    const full = Math.floor(ordered.length / warnings.inARow)
    return Array.from({ length: full }, (_, index) => ({
      part: warnings.part,
      deduction: {
        points: warnings.points,
        because: ordered.slice(index * warnings.inARow, (index + 1) * warnings.inARow),
      },
    }))
  })
}

function dataScore(alerts: MonthFacts['alerts'], finished: number, { data }: Scoring): MonthScore['data'] {
  const ofData = alerts.filter(({ scoredAs, standing }) => scoredAs === 'data' && standing !== 'warning')
  const cases = [...new Set(ofData.map(({ caseNo }) => caseNo))].sort()
  if (cases.length === 0) return { cases, points: 0 }
  // nothing finished and something wrong is as wrong as can be: endlessly many steps
  const steps = Math.floor((cases.length * 100) / (finished * data.eachPercent))
  return { cases, points: Math.min(data.pointsAtMost, steps * data.points) }
}

function ladderPoints(
  percent: number,
  { fromPercent, points, eachFurtherPercent, pointsEach }: Ladder,
): number {
  if (percent < fromPercent) return 0
  return points + Math.floor((percent - fromPercent) / eachFurtherPercent) * pointsEach
}

export const gradeOf = (total: number, { grades }: Pick<Scoring, 'grades'>): Grade =>
  (grades.find(({ from }) => total >= from) ?? grades.at(-1)!).grade

/** Of texts of which no two are the same. */
const compare = (a: string, b: string): number => (a < b ? -1 : 1)
