import { expect } from 'chai'
import { JournalError, foldJournal } from '../../../domain/case/foldJournal'
import { caseStates, transitions } from '../../../domain/case/transitions'
import { caseNumber, isCaseNumber } from '../../../domain/case/caseNumber'
import { revisionOf } from '../../../domain/case/revision'
import { civilDate } from '../../../lib/civilDate'
import {
  accepted,
  decided,
  filed,
  journalOf,
  paused,
  resumed,
  reviewed,
  siteChecked,
} from '../../support/journal'

describe('foldJournal', () => {
  it('leads a whole case to its end', () => {
    const journal = journalOf(
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-02', { type: 'stepStarted', step: 'acceptance-check', jobKey: '1' }],
      ['2026-03-03', accepted('2026-03-03')],
      ['2026-03-04', siteChecked('2026-03-04')],
      ['2026-03-05', paused('2026-03-12')],
      ['2026-03-10', resumed],
      ['2026-03-11', reviewed],
      ['2026-03-12', decided],
      ['2026-03-13', { type: 'delivered', method: '电子送达', receipt: '张' }],
      ['2026-03-13', { type: 'archived' }],
    )

    expect(journal.map((_, index) => foldJournal(journal.slice(0, index + 1))).join(' ')).to.equal(
      'filed filed accepted checked paused checked reviewed granted delivered archived',
    )
  })

  // prettier-ignore
  const broken = [
    [0, journalOf(['2026-03-02', accepted('2026-03-02')]),                                         'a journal that does not begin with the filing'],
    [1, journalOf(['2026-03-02', filed('2026-03-02')], ['2026-03-03', decided]),                   'a decision before acceptance'],
    [2, journalOf(['2026-03-02', filed('2026-03-02')], ['2026-03-03', accepted('2026-03-03')], ['2026-03-03', accepted('2026-03-03')]), 'acceptance twice'],
    [1, journalOf(['2026-03-02', filed('2026-03-02')], ['2026-03-01', accepted('2026-03-01')]),    'time that goes back'],
  ] as const
  for (const [index, journal, because] of broken) {
    it(`refuses ${because} and names the place`, () => {
      expect(() => foldJournal(journal)).to.throw(JournalError, `journal[${index}]`)
    })
  }

  it('has no state that nothing leads to, and no way out of the archive', () => {
    const reached = new Set([
      'filed',
      'refused',
      ...caseStates.flatMap(state => Object.values(transitions[state])),
    ])

    expect(caseStates.filter(state => !reached.has(state))).to.deep.equal([])
    expect(transitions.archived).to.deep.equal({})
  })
})

describe('caseNumber', () => {
  it('has 25 characters that check', () => {
    const number = caseNumber('ZZ18012', civilDate('2026-11-23'), 1)

    expect(number)
      .to.match(/^4101001801220261123000?01.$/)
      .and.to.have.length(25)
    expect(isCaseNumber(number)).to.equal(true)
  })

  it('notices any one wrong digit', () => {
    const number = caseNumber('ZZ18012', civilDate('2026-11-23'), 12345)
    for (let place = 0; place < 24; place += 1) {
      const other = (Number(number[place]) + 1) % 10
      expect(isCaseNumber(number.slice(0, place) + other + number.slice(place + 1)), String(place)).to.equal(
        false,
      )
    }
  })
})

describe('revisionOf', () => {
  it('grows with what people and the law do, and not with the house itself', () => {
    const journal = journalOf(
      ['2026-03-02', filed('2026-03-02')],
      ['2026-03-02', { type: 'stepStarted', step: 'acceptance-check', jobKey: '1' }],
      ['2026-03-02', { type: 'documentIssued', document: 'acceptance', documentId: 'd', documentNo: 'n' }],
      ['2026-03-03', accepted('2026-03-03')],
    )
    expect([1, 2, 3, 4].map(count => revisionOf({ journal: journal.slice(0, count) }))).to.deep.equal([
      1, 1, 1, 2,
    ])
  })
})
