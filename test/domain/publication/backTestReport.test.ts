import { expect } from 'chai'
import { type BackTestReport, shownReport } from '../../../domain/publication/backTestReport'

describe('shownReport', () => {
  const report = (changes: number) =>
    ({ newYellow: 1, changes: Array.from({ length: changes }, (_, n) => n) }) as unknown as BackTestReport

  it('tells the first five hundred changes and counts all', () => {
    const { changes, changeCount, newYellow } = shownReport(report(501))
    expect([changes.length, changes[0], changes.at(-1), changeCount, newYellow]).to.deep.equal([
      500, 0, 499, 501, 1,
    ])
    expect(shownReport(report(2)).changes).to.deep.equal([0, 1])
  })
})
