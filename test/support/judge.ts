import { expect } from 'chai'
import { loadRuleSet } from '../../config/loadRuleSet'
import type { Actor, CaseEvent } from '../../domain/case/events'
import type { Item, ItemLimit, Post } from '../../domain/catalogue/item'
import { casePauses } from '../../domain/clock/casePauses'
import { dues } from '../../domain/clock/dues'
import { type DueAlert, dueAlerts } from '../../domain/supervision/dueAlerts'
import type { RuleOverride, RuleSet } from '../../domain/supervision/ruleSet'
import { civilDate, nextDay } from '../../lib/civilDate'
import { calendarWith } from './calendar'
import { testItem } from './item'
import { type Draft, journalOf } from './journal'

/** The rules as they are delivered. */
export const rules1 = loadRuleSet('config/supervision/rules-1.yaml')

/** Working days from Monday to Friday; built once, for properties judge by the thousand. */
const plain = calendarWith()

/** Before whom a journal is judged; what is not named is plain. */
export interface Court {
  asOf?: string
  item?: Partial<Item>
  off?: string[]
  work?: string[]
  sets?: readonly RuleSet[]
}

export type Line = [on: string, event: Draft]

export function judge(lines: readonly Line[] | readonly CaseEvent[], court: Court = {}): DueAlert[] {
  const { asOf = '2026-03-31', item = {}, off, work, sets = [rules1] } = court
  const journal = isLines(lines) ? journalOf(...lines) : lines
  const calendar = off || work ? calendarWith({ off, work }) : plain
  const judged = { ...testItem, ...item }
  const on = civilDate(asOf)
  return dueAlerts(
    {
      caseNo: 'K',
      journal,
      item: judged,
      dues: dues(journal, judged.limits, calendar, on),
      pauses: casePauses(journal, on),
      calendar,
      asOf: on,
    },
    sets,
  )
}

const isLines = (lines: readonly Line[] | readonly CaseEvent[]): lines is readonly Line[] =>
  Array.isArray(lines[0])

const textOf = ({ level, triggersOn, key }: DueAlert): string => `${level} ${triggersOn} ${key.slice(2)}`

/** The alerts of one rule as `yellow 2026-03-13 Y4:1`. */
export const told = (id: string, lines: readonly Line[], court: Court = {}): string[] =>
  judge(lines, court)
    .filter(({ rule }) => rule.id === id)
    .map(textOf)

export type Row = readonly [
  lines: readonly Line[],
  court: Court,
  expected: readonly string[],
  because: string,
]

export function ruleTable(id: string, rows: readonly Row[]): void {
  for (const [lines, court, expected, because] of rows) {
    it(because, () => expect(told(id, lines, court)).to.deep.equal(expected))
  }
}

/** The delivered rules with one more word for one department or one type of item. */
export const withOverride = (...overrides: RuleOverride[]): RuleSet => ({ ...rules1, overrides })
const without = (id: string): RuleSet['rules'] => rules1.rules.filter(rule => rule.id !== id)
export const version2 = (effectiveOn: string, rules = rules1.rules): RuleSet => ({
  ...rules1,
  version: 2,
  effectiveOn,
  rules,
})

/** What holds for every rule, shown on a journal to which it speaks exactly once. */
export function likeEveryRule(id: string, lines: readonly Line[], court: Court = {}): void {
  const find = (more: Court = {}) => judge(lines, { ...court, ...more }).filter(alert => alert.rule.id === id)
  const only = () => find()[0]!
  const silence = (place: Omit<RuleOverride, 'ruleId' | 'trigger'>) => ({
    ...place,
    ruleId: id,
    trigger: null,
  })

  it('speaks once, and carries its rule', () => {
    expect(find()).to.have.length(1)
    expect(only().rule).to.equal(rules1.rules.find(rule => rule.id === id))
    expect(only().ruleSetVersion).to.equal(1)
  })

  // prettier-ignore
  const places = [
    [[silence({ departmentNo: '18' })],                                          0, 'is silent for a department that is spared it'],
    [[silence({ departmentNo: '17' })],                                          1, 'is not silent for the department next door'],
    [[silence({ itemType: '承诺件' })],                                           0, 'is silent for a type of item that is spared it'],
    [[silence({ itemType: '即办件' })],                                           1, 'is not silent for another type'],
    [[silence({ departmentNo: '18', itemType: '即办件' })],                       1, 'needs both where both are named'],
    [[silence({ departmentNo: '18' }), { departmentNo: '18', ruleId: id, trigger: {} }], 1, 'the later word prevails'],
    [[silence({ departmentNo: '18' }), { departmentNo: '18', ruleId: 'W0', trigger: {} }], 0, 'a word about another rule takes nothing back'],
    [[{ departmentNo: '18', ruleId: 'W0', trigger: null }],                      1, 'nor does the silence of another rule silence it'],
    [[{ departmentNo: '18', ruleId: id, trigger: {} }, silence({ itemType: '承诺件' })], 0, 'the later word prevails, also where it silences'],
  ] as const
  for (const [overrides, count, because] of places) {
    it(because, () => expect(find({ sets: [withOverride(...overrides)] })).to.have.length(count))
  }

  it('is judged by the rule set that is in force on its day, and by no other', () => {
    const day = only().triggersOn
    const version = (sets: RuleSet[]) => find({ sets }).map(alert => alert.ruleSetVersion)
    expect(version([rules1, version2(day)])).to.deep.equal([2])
    expect(version([rules1, version2(nextDay(day))])).to.deep.equal([1])
    expect(version([rules1, version2(day, without(id))])).to.deep.equal([])
    expect(version([rules1, version2(nextDay(day), without(id))])).to.deep.equal([1])
    expect(version([{ ...rules1, effectiveOn: nextDay(day) }])).to.deep.equal([])
    expect(version([{ ...rules1, effectiveOn: day }])).to.deep.equal([1])
  })

  it('has a key that days and later events do not change', () => {
    const later: Line[] = [...lines, ['2026-04-30', { type: 'stepStarted', step: 'delivery', jobKey: '9' }]]
    expect(find({ asOf: '2026-05-31' })[0]!.key).to.equal(only().key)
    expect(judge(later, court).filter(({ rule }) => rule.id === id)[0]!.key).to.equal(only().key)
  })
}

export const officer = (post: Post, name = '王五'): { by: Actor } => ({
  by: { accountId: `${post}-1`, name, post },
})

/** The item of the tests with other limits in place of those of the same code. */
export const withLimits = (...others: ItemLimit[]): Partial<Item> => ({
  limits: [...testItem.limits.filter(({ code }) => !others.some(other => other.code === code)), ...others],
})
