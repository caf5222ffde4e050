import { expect } from 'chai'
import { civilDate } from '../../lib/civilDate'
import { minutesAfter } from '../../lib/moment'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import { appealAlert } from '../../usecases/answerAlert'
import { publishScores, readScores } from '../../usecases/readScores'
import { reviewAlert } from '../../usecases/reviewAlert'
import { scoreMonth, scoreMonths, scoreSettledMonths } from '../../usecases/scoreMonth'
import { sampleInput } from '../support/scoreInput'
import { filedCase, person, testHouse } from '../support/testHouse'

// filed on Monday 2026-03-02 and neglected: W1 and Y2 on 03-10, W2 on 03-13, Y4 on 03-12, R1 on 03-17
describe('scoreMonth', () => {
  const inspector = person('inspector', 'inspector', undefined)
  const clerk = person('window-clerk')

  async function neglected() {
    const test = testHouse()
    const { caseNo } = await filedCase(test)
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    return { test, caseNo, yellowId: `${caseNo}:Y2:1` }
  }
  const departments = async ({ house }: ReturnType<typeof testHouse>, by = inspector) => {
    const read = await readScores({ month: '2026-03', kind: 'department' }, by, house)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    return read.value
  }

  it('counts a month once, however often it is counted', async () => {
    const { test, yellowId } = await neglected()
    expect(await scoreMonth('2026-03', test.house)).to.include({ versions: 2 }) // the department and the item
    expect(await scoreMonth('2026-03', test.house)).to.include({ versions: 0 })

    const [only] = await departments(test)
    expect(only).to.include({ key: '18', version: 1, rank: null })
    expect(only!.score.total).to.equal(95)
    expect(only!.score.parts.flatMap(({ deductions }) => deductions)).to.deep.equal([
      { points: 5, because: [yellowId] },
    ])
  })

  it('counts as the month stood at an instant, and takes nothing back that a later count has seen', async () => {
    const { test } = await neglected()
    const before = minutesAfter(test.at(), -2)
    await scoreMonth('2026-03', test.house, before)
    expect(await departments(test), 'the card was raised after it').to.deep.equal([])
    await scoreMonth('2026-03', test.house)
    await scoreMonth('2026-03', test.house, before)
    const [only] = await departments(test)
    expect([only!.version, only!.score.total]).to.deep.equal([1, 95])
  })

  it('an appeal that is upheld later re-scores the month, and old and new both stand', async () => {
    const { test, yellowId: alertId } = await neglected()
    await scoreMonth('2026-03', test.house)
    await publishScores('2026-03', inspector, test.house)
    const appeal = { ground: 'facts', text: '收件日有误', fileIds: [] } as const
    await appealAlert({ alertId, version: 1, appeal }, clerk, test.house)
    const review = { outcome: 'revoked', reasons: '属实' } as const
    await reviewAlert({ alertId, version: 2, review }, inspector, test.house)
    await scoreMonth('2026-03', test.house)

    const [only] = await departments(test)
    expect([only!.version, only!.score.total, only!.publishedAt]).to.deep.equal([2, 100, null])
    expect(only!.earlier.map(({ version, score }) => [version, score.total])).to.deep.equal([[1, 95]])
    expect(only!.earlier[0]!.publishedAt).to.not.equal(null)
  })

  it('a monitor that was away for months scores each of them once, and leaves the old ones alone afterwards', async () => {
    const { test } = await neglected()
    test.goTo('2026-06-05')
    expect(await scoreSettledMonths(test.house)).to.deep.equal({ versions: 2 })
    expect(await test.house.scores.months()).to.deep.equal(['2026-03'])
    const [only] = await departments(test)
    expect(only!.score.total).to.equal(95)

    // as if something had moved March without counting it anew
    await test.house.scoreInputs.insert(sampleInput({ departmentNo: '18', enteredAt: test.at() }))
    expect(await scoreSettledMonths(test.house)).to.deep.equal({ versions: 0 })
    expect(await scoreMonths(test.house, civilDate('2026-04-01'))).to.deep.equal({ versions: 0 })
    expect(await scoreMonths(test.house, civilDate('2026-03-31'))).to.deep.equal({ versions: 1 })
  })

  it('a review of a card counts its month anew at once, where the monitor counts it no more', async () => {
    const { test, yellowId: alertId } = await neglected()
    await scoreMonth('2026-03', test.house)
    const appeal = { ground: 'facts', text: '收件日有误', fileIds: [] } as const
    await appealAlert({ alertId, version: 1, appeal }, clerk, test.house)
    test.goTo('2026-05-06')
    const { version } = (await test.house.alerts.find(alertId))!
    const review = { outcome: 'revoked', reasons: '属实' } as const
    const judged = await reviewAlert({ alertId, version, review }, inspector, test.house)
    expect(judged.ok, JSON.stringify(judged)).to.equal(true)
    const [only] = await departments(test)
    expect([only!.version, only!.score.total]).to.deep.equal([2, 100])
  })

  it('shows a department its own, and lets the inspectorate alone publish', async () => {
    const { test } = await neglected()
    await scoreMonth('2026-03', test.house)
    expect(await departments(test, clerk)).to.have.length(1)
    expect(await departments(test, person('window-clerk', 'foreign', '01'))).to.have.length(0)
    const refused = await publishScores('2026-03', clerk, test.house)
    expect(refused.ok).to.equal(false)
    const done = await publishScores('2026-03', inspector, test.house)
    expect(done).to.deep.equal({ ok: true, value: 2 })
    expect(await publishScores('2026-03', inspector, test.house)).to.deep.equal({ ok: true, value: 0 })
  })
})
