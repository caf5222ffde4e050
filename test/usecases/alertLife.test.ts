import { expect } from 'chai'
import { revisionOf } from '../../domain/notification/revision'
import { answerAlert, appealAlert } from '../../usecases/answerAlert'
import { closeAlert, reviewAlert, signAlert } from '../../usecases/reviewAlert'
import { answer, appeal, clerk, codeOf, inspector, readAlert, yellowCard } from '../support/card'
import { person, storedFile, testHouse } from '../support/testHouse'

const foreign = person('window-clerk', 'foreign', '01')

describe('the life of a card', () => {
  it('is signed for, answered, appealed, reviewed by another, and closed', async () => {
    const test = testHouse()
    const id = await yellowCard(test)
    const version = async () => revisionOf(await readAlert(test, id))
    const of = async () => ({ alertId: id, version: await version() })

    expect(codeOf(await signAlert(await of(), clerk, test.house))).to.equal('accepted')
    expect(codeOf(await answerAlert({ ...(await of()), answer }, clerk, test.house))).to.equal('accepted')
    expect(
      codeOf(
        await appealAlert({ ...(await of()), appeal: { ...appeal, ground: 'facts' } }, clerk, test.house),
      ),
    ).to.equal('accepted')
    const review = { outcome: 'revoked', reasons: '计时有误' } as const
    expect(codeOf(await reviewAlert({ ...(await of()), review }, inspector, test.house))).to.equal('accepted')
    expect(
      codeOf(await closeAlert({ ...(await of()), reasons: '复核撤销' }, inspector, test.house)),
    ).to.equal('accepted')

    const { state, standing, level, life } = await readAlert(test, id)
    expect({ state, standing, level }).to.deep.equal({
      state: 'closed',
      standing: 'revoked',
      level: 'yellow',
    })
    expect(life.map(({ type }) => type)).to.deep.equal([
      'raised',
      'signed',
      'answered',
      'appealed',
      'reviewed',
      'closed',
    ])
  })

  it('is nobody’s business in another department, and the inspector’s alone to review', async () => {
    const test = testHouse()
    const alertId = await yellowCard(test)
    const of = { alertId, version: 1 }
    const review = { outcome: 'upheld', reasons: '属实' } as const

    expect(codeOf(await signAlert(of, foreign, test.house))).to.equal('NOT_FOUND')
    expect(codeOf(await signAlert(of, inspector, test.house))).to.equal('NOT_PERMITTED')
    expect(codeOf(await reviewAlert({ ...of, review }, clerk, test.house))).to.equal('NOT_PERMITTED')
    expect(codeOf(await reviewAlert({ ...of, review }, inspector, test.house))).to.equal(
      'ALERT_STATE_FORBIDS',
    )
    expect(codeOf(await signAlert({ alertId, version: 2 }, clerk, test.house))).to.equal('STALE_VERSION')
    expect(codeOf(await signAlert({ alertId: 'none', version: 1 }, clerk, test.house))).to.equal('NOT_FOUND')
  })

  // prettier-ignore
  const days = [
    ['2026-03-12', 'accepted',        'the day before the last'],
    ['2026-03-13', 'accepted',        'the last day is in time'],
    ['2026-03-14', 'APPEAL_TOO_LATE', 'the day after is late, a Saturday or not'],
  ] as const
  for (const [day, code, because] of days) {
    it(`an appeal within three working days: ${because}`, async () => {
      const test = testHouse()
      const alertId = await yellowCard(test)
      test.goTo(day)
      expect(codeOf(await appealAlert({ alertId, version: 1, appeal }, clerk, test.house))).to.equal(code)
    })
  }

  it('takes no file into the case with an answer that its state refuses', async () => {
    const test = testHouse()
    const alertId = await yellowCard(test)
    await closeAlert({ alertId, version: 1, reasons: '已整改' }, inspector, test.house)
    const fileIds = [await storedFile(test, clerk.id)]
    const answered = await answerAlert(
      { alertId, version: 2, answer: { ...answer, fileIds } },
      clerk,
      test.house,
    )
    expect(codeOf(answered)).to.equal('ALERT_STATE_FORBIDS')
    expect(await test.house.files.findMany(fileIds)).to.have.nested.property('[0].caseNo', null)
  })
})
