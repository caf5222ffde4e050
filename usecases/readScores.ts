import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import type { ScoreScope } from '../domain/performance/scoreMonth'
import { type Result, accept, refuse } from '../lib/result'
import type { House, StoredScore } from './ports'
import { ranksOf } from './support/ranksOf'
import { isScoreVisible } from './support/isScoreVisible'

export interface ReadScores {
  month: string
  kind: ScoreScope['kind']
}

/** The newest version of each, best first, those without a sample last; `earlier` are its former versions. */
export interface RankedScore extends StoredScore {
  /** Null: 样本不足. */
  rank: number | null
  /** Oldest first. */
  earlier: readonly StoredScore[]
}

type Deps = Pick<House, 'scores' | 'catalogue'>

/** The whole city, or what of it the reader's department may see: its own. */
export async function readScores(
  wanted: ReadScores,
  by: Account,
  deps: Deps,
): Promise<Result<RankedScore[]>> {
  const permitted = authorize(by, 'score.read')
  if (!permitted.ok) return permitted
  const ranked = await rankedScores(wanted, deps)
  return accept(ranked.filter(one => isScoreVisible(one, by, deps)))
}

/** One of them with all its versions. */
export async function readScore(
  { key, ...wanted }: ReadScores & { key: string },
  by: Account,
  deps: Deps,
): Promise<Result<RankedScore>> {
  const permitted = authorize(by, 'score.read')
  if (!permitted.ok) return permitted
  const found = (await rankedScores(wanted, deps)).find(one => one.key === key)
  return found && isScoreVisible(found, by, deps)
    ? accept(found)
    : refuse({ code: 'NOT_FOUND', what: 'score', id: key })
}

/**
 * The months that have a score, and the one that a reader wants who names none: the newest that is over, else
 * the newest, else the running one.
 */
export async function scoredMonths({ scores, clock }: Pick<House, 'scores' | 'clock'>) {
  const months = await scores.months()
  const running = clock.now().on.slice(0, 7)
  return { months, running, usual: months.findLast(month => month < running) ?? months.at(-1) ?? running }
}

async function rankedScores({ month, kind }: ReadScores, { scores }: Deps): Promise<RankedScore[]> {
  const versions = new Map<string, StoredScore[]>()
  for (const one of await scores.ofMonth(month, kind))
    versions.set(one.key, [...(versions.get(one.key) ?? []), one])
  const newest = [...versions.values()].map(all => ({ ...all.at(-1)!, earlier: all.slice(0, -1) }))
  return ranksOf(newest, ({ score, key }) => ({ key, total: score.isSampleEnough ? score.total : null }))
}

/** 发布: what was counted last becomes what the city reads. Publishing twice changes nothing. */
export async function publishScores(
  month: string,
  by: Account,
  { scores, clock }: Pick<House, 'scores' | 'clock'>,
): Promise<Result<number>> {
  const permitted = authorize(by, 'score.publish')
  if (!permitted.ok) return permitted
  let published = 0
  for (const kind of ['department', 'item', 'post', 'person'] as const) {
    const newest = new Map((await scores.ofMonth(month, kind)).map(one => [one.key, one]))
    const ids = [...newest.values()].filter(({ publishedAt }) => publishedAt === null).map(({ id }) => id)
    await scores.publish(ids, clock.now().at)
    published += ids.length
  }
  return accept(published)
}
