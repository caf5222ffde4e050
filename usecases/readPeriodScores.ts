import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import { isYear, monthsOfPeriod } from '../domain/performance/period'
import type { ScoreScope } from '../domain/performance/scoreMonth'
import { type PeriodScore, scorePeriod } from '../domain/performance/scorePeriod'
import { type Result, accept } from '../lib/result'
import type { ScoreInput } from '../domain/performance/scoreInput'
import type { House, StoredScore } from './ports'
import { isScoreVisible } from './support/isScoreVisible'
import { ranksOf } from './support/ranksOf'
import { scoredPersons } from './support/scoreGroups'

/** A month in the mean, or why it is not: nothing is guessed for it. */
export interface MonthOfPeriod {
  month: string
  /** `missing`: over, and nothing was counted; `running`, `to-come`: not over. */
  state: 'counted' | 'no-sample' | 'missing' | 'running' | 'to-come'
  total: number | null
  isPublished: boolean
}

export interface RankedPeriod extends ScoreScope, Pick<StoredScore, 'person'> {
  rank: number | null
  months: MonthOfPeriod[]
  /** Null: no month has a sample. */
  score: PeriodScore | null
  /** What was entered for the year and stands; of half a year none. */
  discipline: readonly ScoreInput[]
}

/** Half a year or a year: the mean of the months that are over and have a sample, best first. */
export async function readPeriodScores(
  { period, kind }: { period: string; kind: ScoreScope['kind'] },
  by: Account,
  deps: Pick<House, 'scores' | 'scoreInputs' | 'catalogue' | 'clock'>,
): Promise<Result<RankedPeriod[]>> {
  const permitted = authorize(by, 'score.read')
  if (!permitted.ok) return permitted
  const months = monthsOfPeriod(period)
  const running = deps.clock.now().on.slice(0, 7)
  const stored = await Promise.all(months.map(month => deps.scores.ofMonth(month, kind)))
  // the newest version comes last
  const newest = stored.map(all => new Map(all.map(one => [one.key, one])))
  const punished = isYear(period) ? await disciplineOf(period, kind, deps) : new Map<string, ScoreInput[]>()
  const keys = new Set([...newest.flatMap(of => [...of.keys()]), ...punished.keys()])
  const all = [...keys].map((key): Omit<RankedPeriod, 'rank'> => {
    const discipline = punished.get(key) ?? []
    const told = months.map((month, index) => monthOf(month, newest[index]!.get(key), running))
    const score = scorePeriod(countedOf(told), sanctionsOf(discipline), deps.catalogue.scoring()) ?? null
    const counted = newest.findLast(of => of.has(key))?.get(key)?.person
    // of whom nothing else is known than a discipline
    const person = counted ?? scoredPersons([], [], kind === 'person' ? discipline : []).get(key) ?? null
    return { kind, key, person, months: told, score, discipline }
  })
  const ranked = ranksOf(all, ({ key, score }) => ({ key, total: score?.total ?? null }))
  return accept(ranked.filter(one => isScoreVisible(one, by, deps)))
}

function monthOf(month: string, stored: StoredScore | undefined, running: string): MonthOfPeriod {
  const isPublished = stored !== undefined && stored.publishedAt !== null
  const total = stored?.score.total ?? null
  if (month > running) return { month, state: 'to-come', total: null, isPublished: false }
  if (month === running) return { month, state: 'running', total, isPublished }
  if (!stored) return { month, state: 'missing', total, isPublished }
  return { month, state: stored.score.isSampleEnough ? 'counted' : 'no-sample', total, isPublished }
}

const countedOf = (months: readonly MonthOfPeriod[]) =>
  months.flatMap(({ state, total }) =>
    state === 'counted' && total !== null ? [{ total, isSampleEnough: true }] : [],
  )

const sanctionsOf = (inputs: readonly ScoreInput[]) =>
  inputs.flatMap(input => (input.kind === 'discipline' ? [input.sanction] : []))

/** By department, or by the person that it names: an item and a post are not punished. */
async function disciplineOf(
  year: string,
  kind: ScoreScope['kind'],
  { scoreInputs }: Pick<House, 'scoreInputs'>,
): Promise<Map<string, ScoreInput[]>> {
  const found = new Map<string, ScoreInput[]>()
  for (const input of await scoreInputs.between(`${year}-01`, `${year}-12`)) {
    if (input.kind !== 'discipline' || input.withdrawn) continue
    const person = input.responsible?.accountId
    const key = kind === 'department' ? input.departmentNo : kind === 'person' ? person : undefined
    if (key) found.set(key, [...(found.get(key) ?? []), input])
  }
  return found
}
