import { finishedFacts } from '../../domain/performance/finishedFacts'
import {
  type MonthFacts,
  type MonthScore,
  type ScoreScope,
  scoreMonth,
} from '../../domain/performance/scoreMonth'
import type { Instant } from '../../lib/moment'
import type { House, StoredScore } from '../ports'
import type { Difference } from './difference'
import { kinds, latest, noFacts, readMonth } from '../scoreMonth'
import { type ScoredFacts, factsAsOf } from './factsAsOf'
import { isCountedByMonitor } from './monthsToCount'
import { scoreGroups } from './scoreGroups'

type Deps = Pick<House, 'catalogue' | 'clock' | 'cases' | 'alerts' | 'scores' | 'scoreInputs'>

/**
 * Counts the newest version of every score again and tells each difference; gives how many were counted.
 *
 * What is compared: a version with the facts as they stood when it was counted, since the running month goes on and
 * the monitor counts but once an hour. Of departments and items in months that the monitor counts no more: with the
 * facts as they stand now, since whatever moved such a month later (an appeal, an entry) had to count it anew. Posts
 * and persons stay with their own instant there: who delivers a document months later has a hand in the case too.
 */
export async function scoreDifferences(deps: Deps, found: (difference: Difference) => void): Promise<number> {
  const today = deps.clock.now().on
  let count = 0
  for (const month of await deps.scores.months()) {
    const facts = await readMonth(month, deps)
    const isOver = !isCountedByMonitor(month, today)
    for (const kind of kinds) {
      const newest = latest(await deps.scores.ofMonth(month, kind))
      const asNow = isOver && (kind === 'department' || kind === 'item')
      const groupsAt = groupsOf(kind, facts, deps)
      for (const stored of newest.values()) {
        const own = groupsAt(asNow ? undefined : stored.countedAt).get(stored.key) ?? noFacts
        for (const one of differencesOf(stored, scoreMonth(own, deps.catalogue.scoring()))) found(one)
        count += 1
      }
      if (!asNow) continue
      for (const key of groupsAt(undefined).keys())
        if (!newest.has(key)) found(difference(`${month}:${kind}:${key}`, 'record', 'missing', 'has facts'))
    }
  }
  return count
}

/** The groups as the facts stood at an instant, each instant once; undefined: as they stand. */
function groupsOf(kind: ScoreScope['kind'], facts: ScoredFacts, deps: Deps) {
  const known = new Map<Instant | undefined, Map<string, MonthFacts>>()
  return (at: Instant | undefined): Map<string, MonthFacts> => {
    let groups = known.get(at)
    if (!groups) {
      const { cases, alerts, inputs } = at === undefined ? facts : factsAsOf(facts, at)
      const finished = cases.flatMap(one => finishedFacts(one, one.dues) ?? [])
      known.set(at, (groups = scoreGroups(kind, finished, alerts, inputs, deps)))
    }
    return groups
  }
}

function differencesOf({ id, score }: StoredScore, counted: MonthScore): Difference[] {
  const [stored, again] = [fieldsOf(score), fieldsOf(counted)]
  return [...again].flatMap(([field, value]) => {
    const was = stored.get(field) ?? 'missing'
    return was === value ? [] : [difference(id, field, was, value)]
  })
}

/** Each part by itself, so that one sees which one differs. */
function fieldsOf({ parts, ...rest }: MonthScore): Map<string, string> {
  const named = parts.map(({ part, ...of }) => [`parts.${part}`, of] as const)
  return new Map([...named, ...Object.entries(rest)].map(([field, value]) => [field, JSON.stringify(value)]))
}

const difference = (id: string, field: string, stored: string, counted: string): Difference => ({
  what: 'score',
  id,
  field,
  stored,
  counted,
})
