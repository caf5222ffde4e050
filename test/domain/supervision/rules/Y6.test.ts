import { limit, testItem } from '../../../support/item'
import { accepted, filed, paused, resumed } from '../../../support/journal'
import { type Line, type Row, likeEveryRule, officer, ruleTable } from '../../../support/judge'

// accepted on Tuesday 2026-03-03; by law in ten working days: 2026-03-17
const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const source = testItem.legalBasis[0]!
const item = { extension: { workingDays: 10, approvedBy: '局长', source } }
const extended = (on: string, more: object = {}): Line => [
  on,
  {
    type: 'extended',
    workingDays: 10,
    approvedBy: '局长',
    reasons: '案情复杂',
    ...officer('approval'),
    ...more,
  } as Line[1],
]
const ten = { item }
const wrong = [...lines, extended('2026-03-12', officer('review'))]

// prettier-ignore
const rows: Row[] = [
  [[...lines, extended('2026-03-16')], ten,                          [],                          'extended the day before the last'],
  [[...lines, extended('2026-03-17')], ten,                          [],                          'extended on the last day'],
  [[...lines, extended('2026-03-18')], ten,                          ['yellow 2026-03-18 Y6:e2'], 'extended when the limit had run out'],
  [wrong, ten,                                                       ['yellow 2026-03-12 Y6:e2'], 'by another post than the approver'],
  [[...lines, extended('2026-03-12', { by: { accountId: 'x', name: 'x' } })], ten, ['yellow 2026-03-12 Y6:e2'], 'by nobody of the office'],
  [[...lines, extended('2026-03-12', { approvedBy: ' ' })], ten,     ['yellow 2026-03-12 Y6:e2'], 'without the approval of the head'],
  [[...lines, extended('2026-03-12', { reasons: '' })], ten,         ['yellow 2026-03-12 Y6:e2'], 'without reasons told'],
  [[...lines, extended('2026-03-12', { reasons: '\n' })], ten,       ['yellow 2026-03-12 Y6:e2'], 'with reasons that say nothing'],
  [[...lines, extended('2026-03-12', { workingDays: 9 })], ten,      [],                          'shorter than the law allows'],
  [[...lines, extended('2026-03-12', { workingDays: 11 })], ten,     ['yellow 2026-03-12 Y6:e2'], 'longer than the law allows'],
  [[...lines, extended('2026-03-12')], {},                           ['yellow 2026-03-12 Y6:e2'], 'the law provides none for this item'],
  [[...lines, extended('2026-03-12', { workingDays: 5 }), extended('2026-03-16', { workingDays: 5 })], ten, ['yellow 2026-03-16 Y6:e3'], 'a second time'],
  [[lines[0]!, extended('2026-03-12')], ten,                       [],                          'before acceptance no limit of the law has begun'],
  [[...lines, extended('2026-03-18')], { item: { ...item, limits: [limit('acceptance.decision', 5)] } }, [], 'no limit of the law is known that could have run out'],
  [[...lines, ['2026-03-05', paused('2026-03-20')], ['2026-03-10', resumed], extended('2026-03-20')], ten, [], 'a pause has moved the last day'],
  [[...lines, ['2026-03-05', paused('2026-03-20')], ['2026-03-10', resumed], extended('2026-03-21')], ten, ['yellow 2026-03-21 Y6:e4'], 'a pause has moved it no further'],
]

describe('Y6: an extension against the law', () => {
  ruleTable('Y6', rows)
  likeEveryRule('Y6', wrong, ten)
})
