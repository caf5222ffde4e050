import { expect } from 'chai'
import type { PublicationBody } from '../../../domain/publication/publication'
import { publicationFault } from '../../../domain/publication/publicationFault'
import { civilDate } from '../../../lib/civilDate'
import { loadLadder } from '../../../config/loadLadder'
import type { Ladder, LadderOverride } from '../../../domain/notification/ladder'
import { calendarWith } from '../../support/calendar'
import { rules1 } from '../../support/judge'

const ladder1 = loadLadder('config/notification/ladder-1.yaml')

// the calendar is published from 2025 to 2027; one rule set and one ladder, in force since 2010
describe('publicationFault', () => {
  const standing = {
    calendar: calendarWith({ off: ['2027-05-03'] }),
    ruleSets: [rules1],
    ladders: [ladder1],
    departmentNos: new Set(['18']),
    itemTypes: new Set(['承诺件']),
  }
  const year = (year: number, off: string[], work: string[] = []): PublicationBody => ({
    kind: 'calendar-year',
    year,
    source: '通知',
    off: Object.fromEntries(off.map(day => [day, '节日'])),
    work,
  })
  const closure = (from: string, to: string, departmentNo = '18'): PublicationBody => ({
    kind: 'closure',
    departmentNo,
    from: civilDate(from),
    to: civilDate(to),
    reason: '搬迁',
    source: '公告',
  })
  const { version: _, ...first } = rules1
  const set = (effectiveOn: string, override?: object): PublicationBody =>
    ({
      kind: 'rule-set',
      ...first,
      effectiveOn,
      ...(override ? { overrides: [{ ruleId: 'W1', trigger: null, ...override }] } : {}),
    }) as PublicationBody

  const { version: __, ...firstLadder } = ladder1
  const ladder = (effectiveOn: string, more: Partial<Ladder> = {}): PublicationBody => ({
    kind: 'ladder',
    ...firstLadder,
    ...more,
    effectiveOn,
  })
  const raised = (rungs: Ladder['alerts']['raised']) => ({ alerts: { ...ladder1.alerts, raised: rungs } })
  const silent = (more: Partial<LadderOverride>) => ({
    overrides: [{ telling: 'raised', level: 'yellow', to: [], ...more } as LadderOverride],
  })

  // prettier-ignore
  const rows: [today: string, body: PublicationBody, fault: string, because: string][] = [
    ['2027-10-01', year(2028, ['2028-01-03']),                    '',                                    'the next year'],
    ['2028-01-20', year(2028, ['2028-01-03']),                    '',                                    'a year that comes late: its days were only assumed'],
    ['2027-10-01', year(2029, []),                                'YEAR_DOES_NOT_FOLLOW body.year',      'a year too far'],
    ['2027-10-01', year(2028, ['2028-01-08'], ['2028-01-08']),    'DAY_BOTH_OFF_AND_WORKED body.work',   'a day both off and worked'],
    ['2027-10-01', year(2028, [], ['2028-01-03']),                'WORKED_DAY_IS_NO_WEEKEND body.work',  'a Monday to be worked'],
    ['2027-10-01', year(2028, ['2062-01-03']),                    'DAY_OF_ANOTHER_YEAR body.off',        'a slip of the pen'],
    ['2027-05-02', year(2027, []),                                '',                                    'takes out a day that is to come'],
    ['2027-05-03', year(2027, []),                                '',                                    'takes out today'],
    ['2027-05-04', year(2027, []),                                'PAST_DAY_STAYS body.off',             'takes out a day that is past'],
    ['2027-05-04', year(2027, ['2027-05-03', '2027-05-04']),      '',                                    'adds today, and keeps what is past'],
    ['2027-05-05', year(2027, ['2027-05-03', '2027-05-04']),      'PAST_DAY_STAYS body.off',             'adds yesterday'],
    ['2027-05-01', closure('2027-05-01', '2027-05-02'),           '',                                    'closed from today on'],
    ['2027-05-02', closure('2027-05-01', '2027-05-02'),           'PAST_DAY_STAYS body.from',            'closed since yesterday'],
    ['2027-05-01', closure('2027-05-01', '2027-05-01'),           '',                                    'closed for one day'],
    ['2027-05-01', closure('2027-05-02', '2027-05-01'),           'PERIOD_ENDS_BEFORE_IT_BEGINS body.to', 'ends before it begins'],
    ['2027-05-01', closure('2027-05-01', '2027-05-02', '99'),     'DEPARTMENT_UNKNOWN body.departmentNo', 'nobody’s office'],
    ['2027-05-01', set('2027-05-02'),                             '',                                    'rules from tomorrow on'],
    ['2027-05-01', set('2027-05-01'),                             'EFFECTIVE_DAY_TO_COME body.effectiveOn', 'rules from today on would judge what has been judged'],
    ['2027-05-01', set('2027-05-02', { departmentNo: '18' }),     '',                                    'silent for one department'],
    ['2027-05-01', set('2027-05-02', { departmentNo: '99' }),     'DEPARTMENT_UNKNOWN body.overrides.0.departmentNo', 'for a department that there is not'],
    ['2027-05-01', set('2027-05-02', { itemType: '承诺件' }),       '',                                    'silent for one type'],
    ['2027-05-01', set('2027-05-02', { itemType: '别的' }),         'ITEM_TYPE_UNKNOWN body.overrides.0.itemType', 'for a type that there is not'],
    ['2027-05-01', set('2027-05-02', { departmentNo: '18', ruleId: 'W9' }), 'RULE_UNKNOWN body.overrides.0.ruleId', 'about a rule that there is not'],
    ['2027-05-01', ladder('2027-05-02'),                          '',                                    'told otherwise from tomorrow on'],
    ['2027-05-01', ladder('2027-05-01'),                          'EFFECTIVE_DAY_TO_COME body.effectiveOn', 'told otherwise from today on'],
    ['2009-05-01', ladder('2010-04-01'),                          'EFFECTIVE_AFTER_LAST body.effectiveOn', 'not after the ladder that stands'],
    ['2027-05-01', ladder('2027-05-02', raised({ red: ['handler'] })), 'CARD_TOLD_TO_NOBODY body.alerts.raised.yellow', 'yellow cards of which nobody hears'],
    ['2027-05-01', ladder('2027-05-02', raised({ yellow: ['handler'], red: [] })), 'CARD_TOLD_TO_NOBODY body.alerts.raised.red', 'red cards of which nobody hears'],
    ['2027-05-01', ladder('2027-05-02', raised({ yellow: ['handler'], red: ['handler'] })), '',           'warnings of which nobody hears'],
    ['2027-05-01', ladder('2027-05-02', silent({ departmentNo: '18' })), 'CARD_TOLD_TO_NOBODY body.overrides.0.to', 'one department’s cards of which nobody hears'],
    ['2027-05-01', ladder('2027-05-02', silent({ departmentNo: '18', level: 'warning' })), '',            'one department’s warnings of which nobody hears'],
    ['2027-05-01', ladder('2027-05-02', silent({ departmentNo: '18', telling: 'reminded' })), '',         'one department is not reminded'],
    ['2027-05-01', ladder('2027-05-02', silent({ departmentNo: '99', to: ['approver'] })), 'DEPARTMENT_UNKNOWN body.overrides.0.departmentNo', 'told in a department that there is not'],
    ['2027-05-01', ladder('2027-05-02', silent({ itemType: '别的', to: ['approver'] })), 'ITEM_TYPE_UNKNOWN body.overrides.0.itemType', 'told of a type that there is not'],
    ['2027-05-01', ladder('2027-05-02', silent({ itemType: '承诺件', to: ['approver'] })), '',              'one type has its own rung'],
  ]
  for (const [today, body, fault, because] of rows) {
    it(`${because}: ${fault || 'nothing in its way'}`, () => {
      const found = publicationFault(body, standing, civilDate(today))
      expect(found ? `${found.rule} ${found.field}` : '').to.equal(fault)
    })
  }

  it('names the day that stands in the way: the first of them, in the year that is published', () => {
    const facts = (body: PublicationBody, today: string, more: object = {}) =>
      publicationFault(body, { ...standing, ...more }, civilDate(today))?.facts
    expect(facts(closure('2027-05-01', '2027-05-02'), '2027-05-02')).to.deep.equal({ day: '2027-05-01' })
    // entered in no order
    expect(facts(year(2027, ['2027-03-02', '2027-03-01', '2027-05-03']), '2027-05-04')).to.deep.equal({
      day: '2027-03-01',
    })
    const two = { calendar: calendarWith({ off: ['2027-05-03', '2026-05-04'] }) }
    expect(facts(year(2027, []), '2027-05-04', two)).to.deep.equal({ day: '2027-05-03' })
    const next = { ...rules1, version: 2, effectiveOn: '2027-07-01' }
    expect(facts(set('2027-07-01'), '2027-05-01', { ruleSets: [rules1, next] })).to.deep.equal({
      day: '2027-07-01',
    })
  })

  it('lets the first rule set of all come on any day to come', () => {
    const none = { ...standing, ruleSets: [] }
    expect(publicationFault(set('2027-05-02'), none, civilDate('2027-05-01'))).to.equal(undefined)
  })

  it('comes after the last set, also one that is still to come', () => {
    const next = { ...rules1, version: 2, effectiveOn: '2027-07-01' }
    const today = civilDate('2027-05-01')
    const fault = (on: string) =>
      publicationFault(set(on), { ...standing, ruleSets: [rules1, next] }, today)?.rule
    expect(fault('2027-07-01')).to.equal('EFFECTIVE_AFTER_LAST')
    expect(fault('2027-07-02')).to.equal(undefined)
  })
})
