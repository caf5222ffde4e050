import { expect } from 'chai'
import type { PublicationLine } from '../../../web/contract/publications'
import { loadLadder } from '../../../config/loadLadder'
import { ladderShape } from '../../../web/contract/ladder'
import type { Ladder, RuleSet } from '../../../web/contract/standing'
import {
  type Rung,
  bodyOf as ladderBody,
  isRungChanged,
  rungsOf,
  startFrom as startLadder,
  weightsChanged,
} from '../../../web/inspector/publications/ladder/ladderDraft'
import { csvOf } from '../../../web/shared/csv'
import { daysOf, offOf, rangesOf } from '../../../web/inspector/publications/days'
import { ruleChanges } from '../../../web/inspector/publications/ruleChanges'
import { bodyOf, isChanged, startFrom } from '../../../web/inspector/publications/rulesDraft'
import { stageOf } from '../../../web/inspector/publications/stages'
import { versionBefore } from '../../../web/inspector/publications/versionBefore'
import { dayIn } from '../../../web/inspector/publications/yearDay'
import { ruleSetShape } from '../../../web/contract/ruleSet'
import { rules1 } from '../../support/judge'

const standing = ruleSetShape.parse(rules1) as RuleSet

describe('days of a notice', () => {
  it('are read as ranges and written back', () => {
    const off = { '2027-01-01': '元旦', '2027-01-02': '元旦', '2027-02-06': '春节', '2027-01-03': '元旦' }
    const ranges = rangesOf(off)
    expect(ranges).to.deep.equal([
      { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
      { name: '春节', from: '2027-02-06', to: '2027-02-06' },
    ])
    expect(offOf(ranges)).to.deep.equal(off)
  })

  it('neighbours of another name are another range', () =>
    expect(rangesOf({ '2027-09-30': '中秋节', '2027-10-01': '国庆节' })).to.have.length(2))

  // prettier-ignore
  const rows: [from: string, to: string, count: number][] = [
    ['2027-02-27', '2027-03-01', 3],
    ['2027-03-01', '2027-02-27', 0],
    ['2027-02-30', '2027-03-01', 0],
    ['',           '',           0],
  ]
  for (const [from, to, count] of rows)
    it(`from ${from || 'nothing'} to ${to || 'nothing'} are ${count}`, () =>
      expect(daysOf({ from, to })).to.have.length(count))

  it('each is what the notice makes of it', () => {
    const notice = { off: { '2027-01-01': '元旦' }, work: new Set(['2027-01-09']) }
    const kinds = ['2027-01-01', '2027-01-09', '2027-01-10', '2027-01-11'].map(day => dayIn(day, notice).kind)
    expect(kinds).to.deep.equal(['off', 'work', 'weekend', 'plain'])
  })
})

describe('a rule set while it is edited', () => {
  const draft = startFrom(standing)

  it('untouched, is sent as it stands', () => {
    const { rules, overrides } = bodyOf({ ...draft, effectiveOn: '2027-01-01' })
    expect(ruleChanges(standing.rules, rules)).to.deep.equal([])
    expect(overrides).to.equal(undefined)
    expect(draft.rules.some(isChanged)).to.equal(false)
  })

  it('names what was changed and what was taken out', () => {
    const rules = draft.rules.map(one =>
      one.rule.id === 'W1'
        ? { ...one, numbers: { workingDaysLeft: 3 } }
        : one.rule.id === 'Y2'
          ? { ...one, isOn: false }
          : one,
    )
    expect(rules.filter(isChanged).map(({ rule }) => rule.id)).to.deep.equal(['W1', 'Y2'])
    const changes = ruleChanges(standing.rules, bodyOf({ ...draft, rules }).rules)
    expect(changes.map(({ id, after }) => [id, after?.trigger])).to.deep.equal([
      ['W1', { when: 'near', limit: 'licence.promised', workingDaysLeft: 3, usedShare: 0.9 }],
      ['Y2', undefined],
    ])
  })

  it('a number that was put back is no change, and one that was emptied is left out', () => {
    const [w1, y5] = ['W1', 'Y5'].map(id => draft.rules.find(({ rule }) => rule.id === id)!)
    expect(isChanged({ ...w1!, numbers: { workingDaysLeft: 1 } })).to.equal(false)
    const rules = [{ ...y5!, numbers: { redFrom: undefined } }]
    expect(bodyOf({ ...draft, rules }).rules[0]!.trigger).to.deep.equal({ when: 'defect', defect: 'pause' })
  })

  it('an exception says where, which rule, and silence or numbers', () => {
    const one = {
      key: 0,
      ruleId: 'W2',
      departmentNo: '18',
      itemType: undefined,
      numbers: { fromMinute: 600 },
    }
    const overrides = [
      { ...one, isSilent: true },
      { ...one, isSilent: false },
      { ...one, ruleId: undefined, isSilent: true },
    ]
    expect(bodyOf({ ...draft, overrides }).overrides).to.deep.equal([
      { ruleId: 'W2', departmentNo: '18', trigger: null },
      { ruleId: 'W2', departmentNo: '18', trigger: { fromMinute: 600 } },
    ])
  })

  it('takes the place of the last set before its day', () => {
    const sets = ['2010-04-01', '2026-01-01'].map(effectiveOn => ({ ...standing, effectiveOn }))
    expect(versionBefore(sets, '2026-01-01')?.effectiveOn).to.equal('2010-04-01')
    expect(versionBefore(sets, '2027-01-01')?.effectiveOn).to.equal('2026-01-01')
  })
})

describe('a ladder while it is edited', () => {
  const ladder = ladderShape.parse(loadLadder('config/notification/ladder-1.yaml')) as Ladder
  const draft = startLadder(ladder)

  it('untouched, is sent as it stands', () => {
    const { alerts, orders, channels } = ladder
    expect(ladderBody(draft)).to.deep.equal({ alerts, orders, channels })
    expect(draft.rungs.some(rung => isRungChanged(rung, rungsOf(ladder)))).to.equal(false)
    expect(weightsChanged(channels, draft.channels)).to.deep.equal([])
  })

  it('has a rung for all that is told of a card, by its level, and of an order', () => {
    expect(draft.rungs.map(({ field }) => field).slice(0, 6)).to.deep.equal([
      'alerts.raised.warning',
      'alerts.raised.yellow',
      'alerts.reminded.yellow',
      'alerts.appealed.yellow',
      'alerts.reviewed.yellow',
      'alerts.raised.red',
    ])
    expect(draft.rungs).to.have.length(17)
  })

  it('a rung of nobody is left out; the order in which they were chosen is no change', () => {
    const to = (field: string, people: Rung['to']) =>
      draft.rungs.map(rung => (rung.field === field ? { ...rung, to: people } : rung))
    const silent = { ...draft, rungs: to('alerts.raised.warning', []) }
    expect(ladderBody(silent).alerts.raised).to.have.all.keys('yellow', 'red')
    const changed = (rungs: readonly Rung[]) =>
      rungs.filter(rung => isRungChanged(rung, draft.rungs)).map(({ field }) => field)
    expect(changed(silent.rungs)).to.deep.equal(['alerts.raised.warning'])
    const turned = [...ladder.alerts.raised.yellow!].reverse()
    expect(changed(to('alerts.raised.yellow', turned))).to.deep.equal([])
    expect(changed(to('orders.closed', ['leader']))).to.deep.equal(['orders.closed'])
  })

  it('names what goes out otherwise', () => {
    const { channels } = ladder
    const sending = { ...channels, blue: { by: [], atOnce: false }, red: { ...channels.red, atOnce: false } }
    expect(weightsChanged(channels, sending as Ladder['channels'])).to.deep.equal(['blue', 'red'])
  })

  it('an exception says where, about what and who; one about nothing is left out', () => {
    const one = { key: 0, departmentNo: '18', itemType: undefined, to: ['leader'] as const }
    const overrides = [
      { ...one, of: 'raised.red' as const },
      { ...one, of: undefined },
    ]
    const sent = ladderBody({ ...draft, overrides })
    expect(sent.overrides).to.deep.equal([
      { departmentNo: '18', telling: 'raised', level: 'red', to: ['leader'] },
    ])
    expect(startLadder({ ...ladder, ...sent }).overrides).to.deep.equal([
      { ...one, of: 'raised.red', to: ['leader'] },
    ])
  })
})

describe('where a publication stands', () => {
  const closure = {
    kind: 'closure',
    departmentNo: '18',
    from: '2026-03-05',
    to: '2026-03-06',
    reason: '',
  } as const
  const year = { kind: 'calendar-year', year: 2027 } as const
  const ladder = { kind: 'ladder', effectiveOn: '2026-03-05' } as const
  type About = PublicationLine['about']
  // prettier-ignore
  const rows: [state: PublicationLine['state'], isTried: boolean, isApplied: boolean, about: About, today: string, stage: string][] = [
    ['draft',     false, false, closure, '2026-03-01', 'trying'],
    ['draft',     true,  false, closure, '2026-03-01', 'waiting'],
    ['approved',  true,  false, closure, '2026-03-06', 'approved'],
    ['approved',  true,  true,  closure, '2026-03-04', 'approved'],
    ['approved',  true,  true,  closure, '2026-03-05', 'inForce'],
    ['approved',  true,  true,  year,    '2026-03-01', 'inForce'],
    ['approved',  true,  true,  ladder,  '2026-03-04', 'approved'],
    ['approved',  true,  true,  ladder,  '2026-03-05', 'inForce'],
    ['withdrawn', true,  false, closure, '2026-03-06', 'withdrawn'],
  ]
  for (const [state, isTried, isApplied, about, today, stage] of rows)
    it(`${state}, ${about.kind}, ${today}: ${stage}`, () => {
      const facts = { state, isTried, about, appliedAt: isApplied ? '2026-03-01T00:00:00.000Z' : null }
      expect(stageOf(facts, today)).to.equal(stage)
    })
})

describe('a table for spreadsheets', () => {
  it('is UTF-8 with its mark, quotes what must be quoted, and runs no formula', () =>
    expect(
      csvOf([
        ['部门', 'a,b', 'a"b'],
        ['=1+1', 2, '-3'],
      ]),
    ).to.equal('\uFEFF部门,"a,b","a""b"\r\n\'=1+1,2,\'-3\r\n'))
})
