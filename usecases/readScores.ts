import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import type { ScoreScope } from '../domain/performance/scoreMonth'
import { type Result, accept } from '../lib/result'
import type { House, StoredScore } from './ports'

export interface ReadScores {
  month: string
  kind: ScoreScope['kind']
}

/** The newest version of each, best first, those without a sample last; `earlier` are its former versions. */
export interface RankedScore extends StoredScore {
  /** Null: 样本不足. */
  rank: number | null
  earlier: readonly StoredScore[]
}

/** The whole city, or what of it the reader's department may see: its own. */
export async function readScores(
  { month, kind }: ReadScores,
  by: Account,
  { scores, catalogue }: Pick<House, 'scores' | 'catalogue'>,
): Promise<Result<RankedScore[]>> {
  const permitted = authorize(by, 'score.read')
  if (!permitted.ok) return permitted
  const versions = new Map<string, StoredScore[]>()
  for (const one of await scores.ofMonth(month, kind))
    versions.set(one.key, [...(versions.get(one.key) ?? []), one])
  const newest = [...versions.values()].map(all => ({ ...all.at(-1)!, earlier: all.slice(0, -1) }))
  const ranked = newest
    .filter(({ score }) => score.isSampleEnough)
    .sort((a, b) => b.score.total - a.score.total || (a.key < b.key ? -1 : 1))
    .map((one, _, all) => ({
      ...one,
      rank: all.findIndex(({ score }) => score.total === one.score.total) + 1,
    }))
  const unranked = newest.filter(({ score }) => !score.isSampleEnough).map(one => ({ ...one, rank: null }))
  return accept([...ranked, ...unranked].filter(one => isVisible(one, by, { catalogue })))
}

function isVisible(
  { kind, key }: StoredScore,
  by: Account,
  { catalogue }: Pick<House, 'catalogue'>,
): boolean {
  const departmentNo =
    kind === 'department'
      ? key
      : kind === 'item'
        ? catalogue.item(key)?.departmentNo
        : kind === 'post'
          ? key.split('/')[0]
          : undefined
  // one's own score is one's own; of others' only who may read the whole city's
  const isOwn = kind === 'person' && key === by.id
  return (
    isOwn ||
    authorize(by, 'score.read', { what: 'score', id: key, ...(departmentNo ? { departmentNo } : {}) }).ok
  )
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
