import { expect } from 'chai'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import { answerAlert, appealAlert } from '../../usecases/answerAlert'
import { closeAlert, reviewAlert, signAlert } from '../../usecases/reviewAlert'
import { runAlertLives } from '../../usecases/runAlertLives'
import { recordOutages } from '../../usecases/recordOutages'
import { type TestHouse, filedCase, person, testHouse } from '../support/testHouse'

const clerk = person('window-clerk')
const inspector = person('inspector', 'inspector', undefined)
const foreign = person('window-clerk', 'foreign', '01')

// filed on Monday 2026-03-02 and neglected: Y2 and W1 on Tuesday 2026-03-10
describe('the life of a card', () => {
  async function yellow(test: TestHouse) {
    const { caseNo } = await filedCase(test)
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    return `${caseNo}:Y2:1`
  }
  const read = async (test: TestHouse, id: string) => (await test.house.alerts.find(id))!
  const answer = { kind: 'corrected', text: '已受理', fileIds: [] } as const
  const appeal = { ground: 'system-outage', text: '系统停机', fileIds: [] } as const
  const codeOf = (result: { ok: boolean; refusal?: { code: string; rule?: string } }) =>
    result.ok ? 'accepted' : (result.refusal!.rule ?? result.refusal!.code)

  it('is signed for, answered, appealed, reviewed by another, and closed', async () => {
    const test = testHouse()
    const id = await yellow(test)
    const version = async () => (await read(test, id)).version
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

    const { state, standing, level, life } = await read(test, id)
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
    const alertId = await yellow(test)
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
      const alertId = await yellow(test)
      test.goTo(day)
      expect(codeOf(await appealAlert({ alertId, version: 1, appeal }, clerk, test.house))).to.equal(code)
    })
  }

  it('is not reviewed by one who took part in it', async () => {
    const test = testHouse()
    const alertId = await yellow(test)
    await appealAlert({ alertId, version: 1, appeal }, { ...clerk, id: 'inspector' }, test.house)
    const review = { outcome: 'upheld', reasons: '属实' } as const
    expect(codeOf(await reviewAlert({ alertId, version: 2, review }, inspector, test.house))).to.equal(
      'REVIEWER_TOOK_PART',
    )
  })

  it('is spared for an outage only where the system recorded one itself', async () => {
    const test = testHouse()
    const alertId = await yellow(test)
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

  it('becomes a red one once when nobody puts it right, whatever number of monitors look, and late ones say so', async () => {
    const test = testHouse()
    const id = await yellow(test)
    test.goTo('2026-03-13')
    await runAlertLives(test.house)
    expect(await test.house.alerts.list({ level: 'red' }, 9)).to.deep.equal([])
    test.goTo('2026-03-17')
    await Promise.all([runAlertLives(test.house), runAlertLives(test.house)])
    await runAlertLives(test.house)

    const reds = (await test.house.alerts.list({ level: 'red' }, 9)).filter(({ ruleId }) => ruleId === 'R6')
    expect(reds).to.have.length(1)
    expect(reds[0]).to.include({
      id: id.replace(':Y2:1', ':R6:Y2.1'),
      triggersOn: '2026-03-14',
      isRaisedLate: true,
      scoredAs: 'inspection',
    })
    expect((await read(test, id)).life.filter(({ type }) => type === 'escalated')).to.have.length(1)
  })

  it('heals an escalation that died between the red card and the yellow one', async () => {
    const test = testHouse()
    await yellow(test)
    test.goTo('2026-03-16')
    const { save } = test.house.alerts
    test.house.alerts.save = async () => Promise.reject(new Error('killed'))
    await runAlertLives(test.house).catch(() => undefined)
    test.house.alerts.save = save
    await runAlertLives(test.house)
    expect(
      (await test.house.alerts.list({ level: 'red' }, 9)).filter(({ ruleId }) => ruleId === 'R6'),
    ).to.have.length(1)
    expect(await test.house.alerts.dueForLook(test.at(), 9)).to.deep.equal([])
  })

  it('a warning closes by itself on the day after the one that it warned of', async () => {
    const test = testHouse()
    const id = (await yellow(test)).replace(':Y2:1', ':W1:1')
    test.goTo('2026-03-11')
    await runAlertLives(test.house)
    expect((await read(test, id)).state).to.equal('raised')
    test.goTo('2026-03-12')
    await runAlertLives(test.house)
    expect((await read(test, id)).state).to.equal('closed')
  })
})

describe('recordOutages', () => {
  it('records the engine’s down time from the last look to the first answer', async () => {
    const test = testHouse()
    const start = test.at()
    await recordOutages(start, test.house)
    test.engine.isAway = true
    test.pass(60_000)
    await recordOutages(start, test.house)
    test.pass(60_000)
    await recordOutages(start, test.house)
    test.engine.isAway = false
    test.pass(60_000)
    await recordOutages(start, test.house)
    const [only, ...others] = await test.house.outages.between(start, test.house.clock.machineNow())
    expect(others).to.deep.equal([])
    expect(only?.part).to.equal('engine')
    expect(only?.to).to.not.equal(null)
  })
})
