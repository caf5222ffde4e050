import { expect } from 'chai'
import fc from 'fast-check'
import { casePauses } from '../../../domain/clock/casePauses'
import type { AlertRule, Trigger } from '../../../domain/supervision/ruleSet'
import { addDays, civilDate } from '../../../lib/civilDate'
import { limit, testItem } from '../../support/item'
import { type Draft, accepted, decided, filed, journalOf, paused, resumed } from '../../support/journal'
import { type Line, judge, rules1, told, version2, withLimits } from '../../support/judge'

const start: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const rule = (id: string, trigger: Trigger): AlertRule => ({
  ...rules1.rules[0]!,
  id,
  level: 'yellow',
  trigger,
})
const passed = (limitCode: string, more: object = {}): Trigger =>
  ({ when: 'passed', limit: limitCode, moreThanWorkingDays: 0, ...more }) as Trigger
const under = (...rules: AlertRule[]) => ({ sets: [{ ...rules1, rules }] })
const special = (ground: string): Draft => ({ ...(paused('2026-04-20') as object), ground }) as Draft

describe('dueAlerts', () => {
  it('tells them by day, then by minute, then by key', () => {
    const lastDay = (id: string, fromMinute: number) =>
      rule(id, { when: 'last-day', limit: 'step.*', fromMinute })
    const near = rule('Y20', { when: 'near', limit: 'licence.promised', workingDaysLeft: 4, usedShare: 1 })
    // the third day of seven is the last of the site check: 2026-03-06
    const court = under(
      rule('Y30', passed('step.*')),
      lastDay('Y9', 800),
      lastDay('Y8', 0),
      lastDay('Y7', 800),
      near,
      lastDay('Y6', 720),
    )
    expect(judge(start, court).map(({ key, atMinute }) => `${key} ${atMinute}`)).to.deep.equal([
      'K:Y20:1 0',
      'K:Y8:site-check.1 0',
      'K:Y6:site-check.1 720',
      'K:Y7:site-check.1 800',
      'K:Y9:site-check.1 800',
      'K:Y30:site-check.1 0',
    ])
  })

  it('is silent while a worse limit has passed, and not where that one was kept', () => {
    const court = under(rule('Y20', passed('licence.delivery', { unlessPassed: 'licence.promised' })))
    const of = (on: string) => told('Y20', [...start, [on, decided]], court)
    expect(of('2026-03-12')).to.deep.equal(['yellow 2026-03-27 Y20:1'])
    expect(of('2026-03-13')).to.deep.equal([])
  })

  it('asks of the worse limit whether it has passed by then, and not whether it ever will', () => {
    const court = { ...under(rule('Y20', passed('step.site-check', { unlessPassed: 'licence.promised' }))) }
    expect(told('Y20', start, { ...court, item: withLimits(limit('licence.promised', 4)) })).to.have.length(1)
    expect(told('Y20', start, { ...court, item: withLimits(limit('licence.promised', 3)) })).to.have.length(0)
  })

  it('takes one code for that code alone, and a pattern for every code of its kind', () => {
    const journal: Line[] = [...start, ['2026-03-04', special('A')], ['2026-03-05', special('B')]]
    const court = (pattern: string) => ({
      ...under(rule('Y20', passed(pattern))),
      item: withLimits(limit('special.A', 5), limit('special.B', 5)),
    })
    expect(told('Y20', journal, court('special.A'))).to.deep.equal(['yellow 2026-03-12 Y20:1'])
    expect(told('Y20', journal, court('special.*'))).to.deep.equal([
      'yellow 2026-03-12 Y20:A.1',
      'yellow 2026-03-13 Y20:B.1',
    ])
    expect(told('Y20', journal, court('step.*'))).to.deep.equal([])
  })

  it('holds what no pause stops to its day, while the clock of the case stands still', () => {
    const journal: Line[] = [
      ...start,
      ['2026-03-04', { type: 'hearingOffered' }],
      ['2026-03-05', paused('2026-04-20')],
    ]
    const court = {
      ...under(rule('Y20', passed('hearing.request'))),
      item: withLimits(limit('hearing.request', 5)),
    }
    expect(told('Y20', journal, court)).to.deep.equal(['yellow 2026-03-12 Y20:1'])
  })

  it('speaks on the day after a licence that expires on a Sunday', () => {
    const renewal = { ...(filed('2026-03-02') as object), licenceExpiresOn: civilDate('2026-03-29') } as Draft
    const of = (trigger: Trigger) =>
      told('Y20', [['2026-03-02', renewal]], {
        ...under(rule('Y20', trigger)),
        item: withLimits(limit('renewal.decision', 1, { unit: 'month' })),
      })
    expect(of(passed('renewal.decision'))).to.deep.equal(['yellow 2026-03-30 Y20:1'])
    expect(of(passed('renewal.decision', { moreThanWorkingDays: 1 }))).to.deep.equal([
      'yellow 2026-03-31 Y20:1',
    ])
    expect(of({ when: 'near', limit: 'renewal.decision', workingDaysLeft: 1, usedShare: 1 })).to.deep.equal([
      'yellow 2026-03-26 Y20:1',
    ])
  })

  it('judges each stretch of time by its own rules, and none by rules that were over before it began', () => {
    const only = (id: string) => rules1.rules.filter(one => one.id === id)
    const sets = [
      { ...rules1, effectiveOn: '2025-01-01', rules: only('Y2') },
      { ...version2('2026-03-02', only('Y4')) },
      { ...version2('2026-03-16', only('R1')), version: 3 },
    ]
    const all = judge(start.slice(0, 1), { sets })
    expect(all.map(({ key }) => key)).to.deep.equal([])
    const versions = judge(start, { sets }).map(({ key, ruleSetVersion }) => `${key} ${ruleSetVersion}`)
    expect(versions).to.deep.equal(['K:Y4:1 2', 'K:R1:1 3'])
  })

  it('still hears of a set that takes effect long after the last due date but one', () => {
    const grace = [rule('Y20', passed('licence.decision', { moreThanWorkingDays: 60 }))]
    const sets = [{ ...rules1, rules: [] }, version2('2026-06-01', grace)]
    expect(told('Y20', start, { sets })).to.deep.equal(['yellow 2026-06-10 Y20:1'])
  })

  it('finds nothing in a journal that is in order', () => {
    const journal: Line[] = [
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-04', { ...decided, by: { accountId: 'a', name: '局长', post: 'approval' } }],
      ['2026-03-05', { type: 'delivered', method: '窗口', receipt: '张' }],
    ]
    expect(judge(journal, { item: { ...testItem, steps: [] } })).to.deep.equal([])
  })

  it('property: nothing that has passed is due on a day on which the clock stands still, nor before it can be known', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(gaps, fc.boolean(), (days, isDecided) => {
        let day = civilDate('2026-03-03')
        const lines: Line[] = days.map((gap, index) => {
          day = addDays(day, gap)
          return [day, index % 2 === 0 ? paused('2026-06-30') : resumed]
        })
        const whole = [...start, ...lines, ...(isDecided ? [[day, decided] as Line] : [])]
        const journal = journalOf(...whole)
        const pauses = casePauses(journal, civilDate('2026-04-30'))
        const passedOnes = judge(whole, { asOf: '2026-04-30' }).filter(({ rule: { id } }) =>
          /^(Y4|R1)$/.test(id),
        )
        for (const { key, triggersOn } of passedOnes) {
          const covering = pauses.filter(one => one.startedOn < triggersOn && triggersOn <= one.endedOn)
          expect(covering, key).to.deep.equal([])
          const known = journal.filter(({ on }) => on < triggersOn)
          const then = judge(known, { asOf: triggersOn }).map(one => `${one.key} ${one.triggersOn}`)
          expect(then).to.include(`${key} ${triggersOn}`)
        }
      }),
      { numRuns: 400 },
    )
  })
})
