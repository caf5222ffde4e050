import { expect } from 'chai'
import { publishedCatalogue } from '../../adapters/catalogue/publishedCatalogue'
import { published } from '../support/published'
import { revisionOf } from '../../domain/case/revision'
import type { CaseEntry } from '../../domain/entries/caseEntry'
import type { Account } from '../../domain/identity/roles'
import { civilDate } from '../../lib/civilDate'
import { completeStep } from '../../usecases/completeStep'
import { enterOnCase, openEntries } from '../../usecases/enterOnCase'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import { codeOf, inspector } from '../support/card'
import { applicant, filedCase, person, storedFile, testHouse } from '../support/testHouse'

const source = { act: '行政许可法', provision: '第五十八条', checkedOn: '2026-11-23' }
const officer = person('handling-officer')
const approver = person('approver')

/** Filed and accepted on Monday 2026-03-02. */
async function acceptedCase() {
  const test = testHouse()
  const charges = [{ code: 'test-fee', name: '检测费', rateFen: 5_000, per: '每处', source }]
  const items = published.items.map(item => ({ ...item, charges }))
  test.house.catalogue = publishedCatalogue({ ...published, items })
  const about = await filedCase(test)
  const taskId = await about.open('acceptance-check')
  const version = revisionOf(await about.read())
  const accepted = { taskId, outcome: { outcome: 'accepted' } as const, version }
  await completeStep(accepted, person('window-clerk'), test.house)
  const enter = async (entry: CaseEntry, by: Account, fileIds: string[] = []) => {
    const seen = revisionOf(await about.read())
    return codeOf(await enterOnCase({ caseNo: about.caseNo, entry, fileIds, version: seen }, by, test.house))
  }
  const entries = async (by: Account) =>
    openEntries(await about.read(), by, test.house.clock.now(), test.house)
  return { test, enter, entries, ...about }
}

describe('enterOnCase', () => {
  it('takes a hearing from the telling to the record, each by whose turn it is', async () => {
    const { test, enter, entries, read } = await acceptedCase()
    expect(await entries(officer)).to.deep.equal(['hearingOffered'])
    expect(await entries(applicant)).to.deep.equal([])
    expect(await enter({ type: 'hearingOffered' }, officer)).to.equal('accepted')
    expect(await entries(applicant)).to.deep.equal(['hearingRequested', 'hearingWaived'])
    expect(await enter({ type: 'hearingRequested' }, applicant)).to.equal('accepted')
    expect(await entries(officer)).to.deep.equal(['hearingWaived', 'hearingNoticed'])
    const hearingOn = civilDate('2026-03-11')
    expect(await enter({ type: 'hearingNoticed', hearingOn, documentNo: '听〔2026〕1号' }, officer)).to.equal(
      'accepted',
    )
    expect((await read()).state, 'the days of the hearing do not count').to.equal('paused')
    test.goTo('2026-03-11')
    const fileIds = [await storedFile(test, officer.id)]
    const held: CaseEntry = { type: 'hearingHeld', chair: '赵主持', record: '听证笔录' }
    expect(await enter(held, officer, fileIds)).to.equal('accepted')

    const { journal, state } = await read()
    expect(state, 'a hearing moves no step').to.equal('accepted')
    expect(journal.slice(-6).map(({ type, by }) => `${type} ${by.post ?? 'applicant'}`)).to.deep.equal([
      'hearingOffered handling',
      'hearingRequested applicant',
      'hearingNoticed handling',
      'clockPaused handling',
      'hearingHeld handling',
      'clockResumed handling',
    ])
    expect(journal.at(-2)).to.have.nested.property('files[0].fileId', fileIds[0])
    expect(journal.at(-5)).to.have.nested.property('by.name', (await read()).applicant.name)
  })

  it('counts the days of the hearing on the clock of the case', async () => {
    const { enter, read } = await acceptedCase()
    await enter({ type: 'hearingOffered' }, officer)
    const { dues } = await read()
    expect(dues.find(({ code }) => code === 'hearing.request')).to.include({ dueOn: '2026-03-09' })
  })

  it('goes on counting when the hearing is given up, and counts anew from a day that was put off', async () => {
    const { test, enter, entries, read } = await acceptedCase()
    const hearing = async (on: string, entry: CaseEntry) => {
      test.goTo(on)
      expect(await enter(entry, officer), on).to.equal('accepted')
    }
    const noticeOf = (on: string): CaseEntry => ({
      type: 'hearingNoticed',
      hearingOn: civilDate(on),
      documentNo: '听〔2026〕1号',
    })
    const decision = async () => (await read()).dues.find(({ code }) => code === 'licence.decision')
    await hearing('2026-03-02', { type: 'hearingOffered' })
    await hearing('2026-03-02', { type: 'hearingRequested' })
    expect(await decision()).to.include({ dueOn: '2026-03-16' })
    await hearing('2026-03-03', noticeOf('2026-03-12'))
    await hearing('2026-03-05', noticeOf('2026-03-20'))
    expect((await read()).journal.filter(({ type }) => type === 'clockPaused')).to.have.length(2)
    await hearing('2026-03-06', { type: 'hearingWaived' })
    // the 4th, 5th and 6th do not count
    expect(await decision()).to.include({ dueOn: '2026-03-19', isPaused: false })
    expect((await read()).state).to.equal('accepted')
    expect(await entries(officer), 'nobody asks for one any more').to.deep.equal([])
  })

  it('is refused to other chairs, other departments and other people’s cases', async () => {
    const { enter } = await acceptedCase()
    const offer: CaseEntry = { type: 'hearingOffered' }
    expect(await enter(offer, person('window-clerk'))).to.equal('NOT_PERMITTED')
    expect(await enter(offer, person('handling-officer', 'foreign', '19'))).to.equal('NOT_FOUND')
    expect(await enter({ type: 'hearingRequested' }, { ...applicant, id: 'stranger' })).to.equal('NOT_FOUND')
    expect(await enter({ type: 'reportedUp', to: '省厅', opinion: '同意' }, officer)).to.equal(
      'NOT_PERMITTED',
    )
    const upheld: CaseEntry = { type: 'complaintUpheld', about: null, findings: '属实' }
    expect(await enter(upheld, person('department-supervisor'))).to.equal('NOT_PERMITTED')
  })

  it('keeps no file of what the law refuses, and takes nobody else’s', async () => {
    const { test, enter } = await acceptedCase()
    const mine = await storedFile(test, officer.id)
    const held: CaseEntry = { type: 'hearingHeld', chair: '赵主持', record: '听证笔录' }
    expect(await enter(held, officer, [mine])).to.equal('HEARING_NOT_NOTICED')
    expect((await test.house.files.findMany([mine]))[0]).to.include({ caseNo: null })
    expect(await enter({ type: 'hearingOffered' }, person('reviewer'), [mine])).to.equal('FILE_NOT_YOURS')
  })

  it('a fee is what is published, times how many: nobody writes an amount', async () => {
    const { enter, read } = await acceptedCase()
    expect(
      await enter({ type: 'feeCharged', charge: 'test-fee', quantity: 3 }, person('window-clerk')),
    ).to.equal('accepted')
    expect((await read()).journal.at(-1)).to.include({ type: 'feeCharged', amountFen: 15_000 })
  })

  it('an upheld complaint about a refused application is a red card for who refused', async () => {
    const test = testHouse()
    const about = await filedCase(test)
    const taskId = await about.open('acceptance-check')
    const refused = { outcome: 'acceptance-refused', reasons: '不属于本机关' } as const
    const clerk = person('window-clerk')
    const given = { taskId, outcome: refused, version: revisionOf(await about.read()) }
    expect(codeOf(await completeStep(given, clerk, test.house))).to.equal('accepted')
    const entry: CaseEntry = { type: 'complaintUpheld', about: 'acceptanceRefused', findings: '属本机关职权' }
    const wanted = { caseNo: about.caseNo, entry, fileIds: [], version: revisionOf(await about.read()) }
    expect(codeOf(await enterOnCase(wanted, inspector, test.house))).to.equal('accepted')
    await raiseAlerts(test.house)
    const cards = await test.house.alerts.ofCases([about.caseNo])
    expect(
      cards.map(({ ruleId, level, responsible }) => [ruleId, level, responsible?.accountId]),
    ).to.deep.equal([['R5', 'red', clerk.id]])
  })

  it('an extension is the approver’s, and the window of a first review stays shut where there is none', async () => {
    const { enter, entries } = await acceptedCase()
    expect(await entries(approver), 'the law of this item names no extension').to.deep.equal([])
    expect(await enter({ type: 'extended', reasons: '复杂' }, officer)).to.equal('NOT_PERMITTED')
    expect(await entries(person('reviewer'))).to.deep.equal(['hearingOffered'])
  })
})
