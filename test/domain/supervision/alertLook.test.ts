import { expect } from 'chai'
import type { Alert, AlertEvent } from '../../../domain/supervision/alert'
import { alertDeed, escalatedTo, escalationKey, nextLook } from '../../../domain/supervision/alertLook'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import { sampleAlert } from '../../contract/support/samples'
import { calendarWith } from '../../support/calendar'
import { rules1 } from '../../support/judge'

const event = (on: string, more: object): AlertEvent =>
  ({
    at: `${on}T02:00:00.000Z` as Instant,
    on: civilDate(on),
    by: { accountId: 'li', name: '李四' },
    ...more,
  }) as AlertEvent
const raised = event('2026-03-02', { type: 'raised' })
const corrected = event('2026-03-05', { type: 'answered', kind: 'corrected', text: '', files: [] })
const card = (more: Partial<Alert> = {}) =>
  sampleAlert({ life: [raised], dueOn: civilDate('2026-03-02'), ...more })
const deed = (alert: Alert, rules = rules1.rules) => alertDeed(alert, { rules }, calendarWith())
const R6 = rules1.rules.find(({ id }) => id === 'R6')!

describe('alertDeed', () => {
  // prettier-ignore
  const rows: [alert: Alert, expected: string | undefined, because: string][] = [
    [card(),                                                                        'escalate 2026-03-06', 'a yellow card that nobody puts right becomes red after three working days'],
    [card({ life: [raised, corrected], state: 'answered' }),                        undefined,             'put right in time'],
    [card({ life: [raised, event('2026-03-06', { type: 'escalated', toAlertId: 'x' })] }), undefined,      'it becomes so once'],
    [card({ state: 'closed' }),                                                     undefined,             'nothing happens to a closed card'],
    [card({ level: 'red', standing: 'red' }),                                       undefined,             'a red one is red'],
    [card({ level: 'warning', standing: 'warning' }),                               'close 2026-03-03',    'a warning is over on the day after the one it warned of'],
    [card({ level: 'warning', standing: 'warning', state: 'signed' }),              'close 2026-03-03',    'signed for or not'],
    [card({ level: 'warning', standing: 'warning', state: 'closed' }),              undefined,             'once'],
  ]
  for (const [alert, expected, because] of rows) {
    it(because, () => {
      const found = deed(alert)
      expect(found && `${found.kind} ${found.on}`).to.equal(expected)
      expect(nextLook(alert, rules1, calendarWith())).to.equal(found?.on)
    })
  }

  it('carries the rule that makes it red, and without one it stays yellow', () => {
    expect(deed(card())).to.deep.equal({ kind: 'escalate', on: '2026-03-06', rule: R6 })
    expect(
      deed(
        card(),
        rules1.rules.filter(rule => rule !== R6),
      ),
    ).to.equal(undefined)
    expect(escalatedTo(card({ id: 'case-1:Y2:1' }), R6, civilDate('2026-03-06'))).to.deep.equal({
      id: 'case-1:R6:Y2.1',
      ruleId: 'R6',
      level: 'red',
      scoredAs: R6.scoredAs,
      dueOn: '2026-03-05',
      triggersOn: '2026-03-06',
    })
    const slower = { ...R6, trigger: { when: 'uncorrected' as const, workingDays: 5 } }
    expect(deed(card(), [slower])?.on).to.equal('2026-03-10')
  })
})

describe('escalationKey', () => {
  it('names the case, the rule and the card', () => {
    expect(escalationKey(card({ id: 'case-1:Y1:site-check.2' }), R6)).to.equal('case-1:R6:Y1.site-check.2')
    expect(escalationKey(card({ id: 'case-1:Y5:e3' }), R6)).to.equal('case-1:R6:Y5.e3')
    expect(escalationKey(card({ id: 'case-1:A:B:C' }), R6)).to.equal('case-1:R6:A.B.C')
  })
})
