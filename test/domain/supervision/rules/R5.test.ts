import { expect } from 'chai'
import type { EventType } from '../../../../domain/case/events'
import { filed } from '../../../support/journal'
import { type Line, type Row, judge, likeEveryRule, officer, ruleTable } from '../../../support/judge'

const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  [
    '2026-03-04',
    {
      type: 'acceptanceRefused',
      reasons: '不属本机关',
      remedies: ['复议'],
      ...officer('window', '赵六'),
    } as Line[1],
  ],
]
const upheld = (about: EventType | null): Line => [
  '2026-03-16',
  { type: 'complaintUpheld', about, findings: '应当受理', by: { accountId: 'inspector', name: '孙八' } },
]
const wrong = [...lines, upheld('acceptanceRefused')]

// prettier-ignore
const rows: Row[] = [
  [lines, {},                                                  [],                       'a refusal of which nobody complained'],
  [wrong, {},                                                  ['red 2026-03-16 R5:e2'], 'a complaint of it was found to be right'],
  [[...lines, upheld('delivered')], {},                        [],                       'a complaint of something else'],
  [[...lines, upheld(null)], {},                               [],                       'a complaint of nothing in particular'],
  [[lines[0]!, upheld('acceptanceRefused')], {},               ['red 2026-03-16 R5:e1'], 'turned away without a word in the journal'],
  [wrong, { asOf: '2026-03-15' },                              [],                       'nothing is known before the finding'],
]

describe('R5: a lawful application was refused acceptance', () => {
  ruleTable('R5', rows)
  likeEveryRule('R5', wrong)

  it('is for the officer who refused, not for the inspector who found out', () => {
    const of = (journal: Line[]) => judge(journal).find(({ rule }) => rule.id === 'R5')!.responsible
    expect(of(wrong)).to.deep.equal({ accountId: 'window-1', name: '赵六', post: 'window' })
    expect(of([lines[0]!, upheld('acceptanceRefused')])).to.equal(null)
  })
})
