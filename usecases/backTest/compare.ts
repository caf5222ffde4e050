import type { ScoreInput } from '../../domain/performance/scoreInput'
import { scoreMonth } from '../../domain/performance/scoreMonth'
import type { FinishedFacts } from '../../domain/performance/finishedFacts'
import type {
  CardChange,
  LevelCounts,
  Moved,
  RuleOutcome,
  ScoreMove,
  Standing,
} from '../../domain/publication/backTestReport'
import type { Alert } from '../../domain/supervision/alert'
import type { AlertLevel } from '../../domain/supervision/ruleSet'
import type { House } from '../ports'
import { scoreGroups } from '../support/scoreGroups'
import type { ReplayedCard } from './replay'

export function cardChanges(before: readonly ReplayedCard[], after: readonly ReplayedCard[]): CardChange[] {
  const was = new Map(before.map(card => [card.id, card]))
  const is = new Map(after.map(card => [card.id, card]))
  const side = (card: ReplayedCard | undefined) =>
    card ? { level: card.level, triggersOn: card.triggersOn } : null
  return [...new Set([...was.keys(), ...is.keys()])]
    .flatMap(id => {
      const [old, now] = [was.get(id), is.get(id)]
      if (old && now && old.level === now.level && old.triggersOn === now.triggersOn) return []
      const { caseNo, departmentNo, responsible, ruleId } = (now ?? old)!
      return [{ id, caseNo, departmentNo, responsible, ruleId, before: side(old), after: side(now) }]
    })
    .sort((a, b) => compareText(dayOf(a) + a.id, dayOf(b) + b.id))
}

const dayOf = ({ before, after }: CardChange): string => (after ?? before)!.triggersOn

/** Every key with its counts on both sides, in the order of the keys. A revoked card counts for nobody. */
export function countsBy(
  before: readonly ReplayedCard[],
  after: readonly ReplayedCard[],
  keyOf: (card: ReplayedCard) => string | undefined,
): Moved<string>[] {
  const found = new Map<string, Moved<string>>()
  const count = (cards: readonly ReplayedCard[], side: 'before' | 'after') => {
    for (const card of cards) {
      const of = keyOf(card)
      if (of === undefined || card.standing === 'revoked') continue
      let row = found.get(of)
      if (!row) found.set(of, (row = { of, before: noCounts(), after: noCounts() }))
      row[side][card.standing] += 1
    }
  }
  count(before, 'before')
  count(after, 'after')
  return [...found.values()].sort((a, b) => compareText(a.of, b.of))
}

const noCounts = (): LevelCounts => ({ warning: 0, yellow: 0, red: 0 })

export const hasMoved = ({ before, after }: Moved<unknown>): boolean =>
  (Object.keys(before) as AlertLevel[]).some(level => before[level] !== after[level])

/** Rule by rule, with what past appeals say of its cards. */
export function ruleOutcomes(
  before: readonly ReplayedCard[],
  after: readonly ReplayedCard[],
  raised: readonly Alert[],
): RuleOutcome[] {
  const ids = [...new Set([...before, ...after].map(({ ruleId }) => ruleId))].sort(compareText)
  return ids.map(ruleId => {
    const of = (cards: readonly { ruleId: string }[]) => cards.filter(card => card.ruleId === ruleId).length
    const ofRule = raised.filter(card => card.ruleId === ruleId)
    const reviewed = ofRule.filter(({ life }) => life.some(({ type }) => type === 'reviewed'))
    const revoked = reviewed.filter(({ standing }) => standing === 'revoked').length
    return {
      ruleId,
      before: of(before),
      after: of(after),
      reviewed: reviewed.length,
      revoked,
      falseShare: reviewed.length === 0 ? null : revoked / reviewed.length,
      probablyFalse: ofRule.length === 0 ? null : (of(after) * revoked) / ofRule.length,
    }
  })
}

interface Side {
  cards: readonly ReplayedCard[]
  finished: readonly FinishedFacts[]
  /** Complaints and surveys of the months: no draft changes them. */
  inputs: readonly ScoreInput[]
  deps: Pick<House, 'catalogue'>
}

/** The departments' scores and ranks of one month, as they are counted now and as the draft would have them. */
export function scoreMoves(month: string, before: Side, after: Side): ScoreMove[] {
  const [was, is] = [standings(month, before), standings(month, after)]
  return [...new Set([...was.keys(), ...is.keys()])].sort(compareText).map(departmentNo => ({
    month,
    departmentNo,
    before: was.get(departmentNo) ?? null,
    after: is.get(departmentNo) ?? null,
  }))
}

function standings(month: string, { cards, finished, inputs, deps }: Side): Map<string, Standing> {
  const groups = scoreGroups(
    'department',
    finished.filter(({ finishedOn }) => finishedOn.startsWith(month)),
    cards.filter(({ triggersOn }) => triggersOn.startsWith(month)),
    inputs.filter(one => one.month === month),
    deps,
  )
  const scores = [...groups].map(
    ([key, facts]) => [key, scoreMonth(facts, deps.catalogue.scoring())] as const,
  )
  const ranked = scores.filter(([, { isSampleEnough }]) => isSampleEnough).map(([, { total }]) => total)
  return new Map(
    scores.map(([key, { total, grade, isSampleEnough }]) => [
      key,
      { total, grade, rank: isSampleEnough ? 1 + ranked.filter(other => other > total).length : null },
    ]),
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
