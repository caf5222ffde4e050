import { expect } from 'chai'
import { filed, supplementReceived, supplementRequested } from '../../../support/journal'
import { type Line, type Row, judge, likeEveryRule, officer, ruleTable } from '../../../support/judge'

const once: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-04', supplementRequested],
  ['2026-03-12', supplementReceived('2026-03-12')],
]
const twice: Line[] = [...once, ['2026-03-16', { ...supplementRequested, ...officer('window') }]]
const thrice: Line[] = [
  ...twice,
  ['2026-03-18', supplementReceived('2026-03-18')],
  ['2026-03-20', supplementRequested],
]

// prettier-ignore
const rows: Row[] = [
  [once.slice(0, 1), {},            [],                                                    'no request: nothing'],
  [once, {},                        [],                                                    'everything was told at once: nothing'],
  [twice, {},                       ['yellow 2026-03-16 Y3:e3'],                           'a second request is a card on its day'],
  [thrice, {},                      ['yellow 2026-03-16 Y3:e3', 'yellow 2026-03-20 Y3:e5'], 'a third one is another card'],
  [twice, { asOf: '2026-03-15' },   [],                                                    'nothing is known before its day'],
  [twice, { asOf: '2026-03-16' },   ['yellow 2026-03-16 Y3:e3'],                           'it is known on its day'],
]

describe('Y3: supplements are asked for a second time', () => {
  ruleTable('Y3', rows)
  likeEveryRule('Y3', twice)

  it('is about the second request, and names who made it', () => {
    const [alert] = judge(twice).filter(({ rule }) => rule.id === 'Y3')
    expect(alert).to.include({ about: 3, dueOn: '2026-03-16', atMinute: 0 })
    expect(alert!.responsible?.accountId).to.equal('window-1')
    expect(alert!.limit).to.equal(undefined)
  })
})
