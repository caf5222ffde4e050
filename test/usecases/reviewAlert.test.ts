import { expect } from 'chai'
import type { CaseEvent } from '../../domain/case/events'
import { civilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import { appealAlert } from '../../usecases/answerAlert'
import { recordOutages } from '../../usecases/recordOutages'
import { reviewAlert } from '../../usecases/reviewAlert'
import { runAlertLives } from '../../usecases/runAlertLives'
import { sampleAlert } from '../contract/support/samples'
import { appeal, clerk, codeOf, inspector, yellowCard } from '../support/card'
import { filedCase, person, testHouse } from '../support/testHouse'

describe('reviewAlert', () => {
  it('is not reviewed by one who took part in it', async () => {
    const test = testHouse()
    const alertId = await yellowCard(test)
    await appealAlert({ alertId, version: 1, appeal }, { ...clerk, id: 'inspector' }, test.house)
    const review = { outcome: 'upheld', reasons: '属实' } as const
    expect(codeOf(await reviewAlert({ alertId, version: 2, review }, inspector, test.house))).to.equal(
      'REVIEWER_TOOK_PART',
    )
  })

  it('is spared for an outage only where the system recorded one itself', async () => {
    const test = testHouse()
    const alertId = await yellowCard(test)
    await appealAlert({ alertId, version: 1, appeal }, clerk, test.house)
    const review = { outcome: 'revoked', reasons: '停机', exemption: 'system-outage' } as const
    const judge = () => reviewAlert({ alertId, version: 2, review }, inspector, test.house)
    expect(codeOf(await judge())).to.equal('OUTAGE_NOT_RECORDED')

    test.goTo('2026-03-09')
    test.engine.isAway = true
    await recordOutages(test.at(), test.house)
    test.engine.isAway = false
    test.pass(3_600_000)
    await recordOutages(test.at(), test.house)
    expect(codeOf(await judge())).to.equal('accepted')
  })

  // the limit of Y2 runs from Monday 2026-03-02 to the end of Monday 2026-03-09, in the office's time
  // prettier-ignore
  const outages = [
    ['2026-03-01T10:00:00.000Z', '2026-03-01T15:59:59.999Z', 'OUTAGE_NOT_RECORDED', 'over before the limit began to run'],
    ['2026-03-01T10:00:00.000Z', '2026-03-01T16:00:00.000Z', 'accepted',            'still down when the day of filing began'],
    ['2026-03-04T02:00:00.000Z', '2026-03-05T02:00:00.000Z', 'accepted',            'in the midst of the run'],
    ['2026-03-09T15:59:59.999Z', null,                       'accepted',            'begun in the last moment of the last day'],
    ['2026-03-09T16:00:00.000Z', null,                       'OUTAGE_NOT_RECORDED', 'begun when it was too late already'],
  ] as const
  for (const [from, to, code, because] of outages) {
    it(`an outage excuses who was late in it: ${because}`, async () => {
      const test = testHouse()
      const alertId = await yellowCard(test)
      await appealAlert({ alertId, version: 1, appeal }, clerk, test.house)
      await test.house.outages.record({
        id: `engine:${from}`,
        part: 'engine',
        from: from as Instant,
        to: to as Instant | null,
      })
      const review = { outcome: 'revoked', reasons: '停机', exemption: 'system-outage' } as const
      expect(codeOf(await reviewAlert({ alertId, version: 2, review }, inspector, test.house))).to.equal(code)
    })
  }

  it('is not reviewed by the inspector whose finding it rests on', async () => {
    const test = testHouse()
    const { read: readCase } = await filedCase(test)
    const current = await readCase()
    const upheld: CaseEvent = {
      type: 'complaintUpheld',
      about: 'acceptanceRefused',
      findings: '属实',
      at: test.at(),
      on: civilDate('2026-03-02'),
      by: { accountId: inspector.id, name: inspector.name },
    }
    const journal = [...current.journal, upheld]
    await test.house.cases.save({ ...current, journal, version: current.version + 1 })
    const alertId = `${current.caseNo}:R5:e${journal.length - 1}`
    const { life } = sampleAlert()
    const about = journal.length - 1
    const red = { level: 'red', standing: 'red', state: 'appealed', ruleId: 'R5', about, life } as const
    await test.house.alerts.raise(sampleAlert({ ...red, id: alertId, caseNo: current.caseNo }))
    const review = { outcome: 'upheld', reasons: '属实' } as const
    const by = async (id: string) =>
      codeOf(
        await reviewAlert(
          { alertId, version: life.length, review },
          person('inspector', id, undefined),
          test.house,
        ),
      )
    expect(await by(inspector.id)).to.equal('REVIEWER_TOOK_PART')
    expect(await by('another')).to.equal('accepted')
  })

  it('a red one is not reviewed by him who reviewed the yellow one that it came from', async () => {
    const test = testHouse()
    const alertId = await yellowCard(test)
    const review = { outcome: 'upheld', reasons: '属实' } as const
    await appealAlert({ alertId, version: 1, appeal }, clerk, test.house)
    await reviewAlert({ alertId, version: 2, review }, inspector, test.house)
    test.goTo('2026-03-20')
    await runAlertLives(test.house)
    const of = { alertId: alertId.replace(':Y2:1', ':R6:Y2.1') }
    await appealAlert({ ...of, version: 1, appeal }, clerk, test.house)
    const by = async (id: string) =>
      codeOf(await reviewAlert({ ...of, version: 2, review }, person('inspector', id, undefined), test.house))
    expect(await by(inspector.id)).to.equal('REVIEWER_TOOK_PART')
    expect(await by('another')).to.equal('accepted')
  })
})
