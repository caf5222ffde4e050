import { civilDate } from '../../../../lib/civilDate'
import { limit, testItem } from '../../../support/item'
import { accepted, decided, filed } from '../../../support/journal'
import { type Line, type Row, likeEveryRule, ruleTable, withLimits } from '../../../support/judge'

const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const source = testItem.legalBasis[0]!
const sevenDays = withLimits(limit('hearing.notice', 7))
const demanded = { item: { ...sevenDays, hearing: { source } } }
const plain = { item: sevenDays }
const offered: Line = ['2026-03-04', { type: 'hearingOffered' }]
const requested: Line = ['2026-03-05', { type: 'hearingRequested' }]
const waived: Line = ['2026-03-05', { type: 'hearingWaived' }]
const noticed = (on: string): Line => [on, { type: 'hearingNoticed', hearingOn: civilDate('2026-03-17') }]
const held = (on: string): Line => [on, { type: 'hearingHeld', chair: '钱七', record: '笔录' }]
const end: Line = ['2026-03-20', decided]

// prettier-ignore
const rows: Row[] = [
  [[...lines, end], plain,                                                              [],                       'no hearing is due'],
  [[...lines, end], demanded,                                                           ['red 2026-03-20 R4:e2'], 'the law demands one, and none was held'],
  [[...lines, offered, requested, end], plain,                                          ['red 2026-03-20 R4:e4'], 'asked for, and not held'],
  [[...lines, offered, waived, end], plain,                                             [],                       'offered and waived'],
  [[...lines, offered, end], plain,                                                     [],                       'offered and not answered'],
  [[...lines, requested, noticed('2026-03-06'), held('2026-03-17'), end], plain,        [],                       'noticed seven working days before, on the last day that is early enough'],
  [[...lines, requested, noticed('2026-03-06'), held('2026-03-18'), end], plain,        [],                       'noticed eight working days before'],
  [[...lines, requested, noticed('2026-03-06'), held('2026-03-16'), end], plain,        ['red 2026-03-20 R4:e5'], 'noticed six working days before'],
  [[...lines, requested, noticed('2026-03-06'), held('2026-03-17'), end], { ...plain, off: ['2026-03-10'] }, ['red 2026-03-20 R4:e5'], 'a holiday between them takes one of the seven'],
  [[...lines, requested, held('2026-03-17'), end], plain,                               ['red 2026-03-20 R4:e4'], 'held without notice'],
  [[...lines, requested, held('2026-03-17'), end], {},                                  [],                       'held without notice where the item knows no such span'],
  [[...lines, requested, noticed('2026-03-04'), noticed('2026-03-12'), held('2026-03-17'), end], plain, ['red 2026-03-20 R4:e6'], 'noticed anew, and too late: the last notice counts'],
  [[...lines, requested, noticed('2026-03-06'), end, held('2026-03-23')], plain,        ['red 2026-03-20 R4:e4'], 'held after the decision is not held before it'],
  [[...lines, requested], plain,                                                        [],                       'not decided yet'],
  [[...lines, held('2026-03-17'), end], demanded,                                       ['red 2026-03-20 R4:e3'], 'demanded by law and held without notice'],
]

describe('R4: a hearing that was due and not held in order', () => {
  ruleTable('R4', rows)
  likeEveryRule('R4', [...lines, end], demanded)
})
