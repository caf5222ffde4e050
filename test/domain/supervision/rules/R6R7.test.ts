import { expect } from 'chai'
import { filed, supplementRequested } from '../../../support/journal'
import { type Line, judge, rules1 } from '../../../support/judge'

describe('R6 and R7 are judged on cards', () => {
  it('says nothing of them, whatever the journal', () => {
    const worst: Line[] = [
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-20', supplementRequested],
      ['2026-03-23', supplementRequested],
    ]
    const onlyCards = rules1.rules.filter(({ id }) => id === 'R6' || id === 'R7')
    expect(onlyCards).to.have.length(2)
    expect(judge(worst).map(({ rule }) => rule.id)).to.deep.equal(['Y2', 'Y3'])
    expect(judge(worst, { sets: [{ ...rules1, rules: onlyCards }] })).to.deep.equal([])
  })
})
