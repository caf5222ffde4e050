import { expect } from 'chai'
import type { Case } from '../../domain/case/case'
import type { Alert } from '../../domain/supervision/alert'
import { civilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import { appealAlert } from '../../usecases/answerAlert'
import { countDays, countSettledDays } from '../../usecases/countDays'
import { enterScoreInput } from '../../usecases/enterScoreInput'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import { type Difference, recompute } from '../../usecases/recompute'
import { reviewAlert } from '../../usecases/reviewAlert'
import { scoreMonth } from '../../usecases/scoreMonth'
import { simulateCity } from '../../usecases/simulate/simulateCity'
import { sampleOrder } from '../support/order'
import { sampleInput } from '../support/scoreInput'
import { type TestHouse, filedCase, person, testHouse } from '../support/testHouse'

describe('recompute', () => {
  async function recount({ house }: TestHouse) {
    const differences: Difference[] = []
    const counts = await recompute(house, difference => differences.push(difference))
    return {
      ...counts,
      lines: differences.map(
        ({ what, field, stored, counted }) => `${what} ${field}: ${stored} → ${counted}`,
      ),
    }
  }

  it('finds no difference in a simulated city', async () => {
    const test = testHouse()
    const period = { from: civilDate('2025-09-01'), to: civilDate('2025-12-31') }
    await simulateCity({ cases: 400, seed: 7, ...period }, test.house)
    test.goTo('2026-01-01')
    const { cases, alerts, lines } = await recount(test)
    expect(lines).to.deep.equal([])
    expect(cases).to.equal(400)
    expect(alerts).to.be.greaterThan(20)
  })

  it('counts the days again as they stood, and finds the one that was changed', async () => {
    const test = testHouse()
    const period = { from: civilDate('2025-09-01'), to: civilDate('2025-12-31') }
    await simulateCity({ cases: 400, seed: 7, ...period }, test.house)
    test.goTo('2026-01-01')
    const { written } = await countDays(test.house)
    expect(await countDays(test.house)).to.deep.equal({ written: 0 })
    // what comes after the count is no difference
    test.goTo('2026-01-05')
    await raiseAlerts(test.house)
    const { days, lines } = await recount(test)
    expect([days, lines]).to.deep.equal([written, []])

    const [one] = await test.house.dayCounts.between(period.from, period.to)
    await test.house.dayCounts.put([{ ...one!, filed: one!.filed + 1 }])
    expect((await recount(test)).lines).to.deep.equal([`day filed: ${one!.filed + 1} → ${one!.filed}`])
    await countDays(test.house, period.from)
    expect((await recount(test)).lines).to.deep.equal([])
  })

  it('leaves to the next count what another process writes in this very second', async () => {
    const test = testHouse()
    await filedCase(test)
    expect(await countSettledDays(test.house)).to.deep.equal({ written: 0 })
    const settled = test.at()
    test.pass(120_000)
    expect(await countSettledDays(test.house)).to.deep.equal({ written: 1 })
    const [day] = await test.house.dayCounts.between(civilDate('2000-01-01'), civilDate('2100-01-01'))
    expect(day).to.include({ filed: 1, countedAt: settled })
    expect((await recount(test)).lines).to.deep.equal([])
  })

  it('counts a month anew when history is brought in, and empties a day on which nothing happened after all', async () => {
    const test = testHouse()
    const period = { from: civilDate('2025-09-01'), to: civilDate('2025-10-31') }
    await simulateCity({ cases: 50, seed: 7, ...period }, test.house)
    await countDays(test.house)
    const ghost = { on: civilDate('2025-09-06'), departmentNo: '99', filed: 3, finished: 0, promiseMet: 0 }
    await test.house.dayCounts.put([{ ...ghost, warnings: 0, yellow: 0, red: 0, countedAt: test.at() }])
    await simulateCity({ cases: 60, seed: 8, ...period }, test.house)
    await countDays(test.house)
    expect((await recount(test)).lines.length).to.be.greaterThan(1)
    await countDays(test.house, period.from)
    expect((await recount(test)).lines).to.deep.equal([])
    const days = await test.house.dayCounts.between(period.from, period.to)
    expect(days.reduce((sum, { filed }) => sum + filed, 0)).to.equal(110)
    expect(days.find(({ departmentNo }) => departmentNo === '99')!.filed).to.equal(0)
  })

  async function neglected() {
    const test = testHouse()
    const { caseNo, read } = await filedCase(test)
    test.goTo('2026-03-12')
    await raiseAlerts(test.house)
    const change = async (more: Partial<Case>) => {
      const one = await read()
      await test.house.cases.save({ ...one, ...more, version: one.version + 1 })
    }
    const changeAlert = async (id: string, more: Partial<Alert>) => {
      const one = (await test.house.alerts.find(`${caseNo}:${id}`))!
      await test.house.alerts.save({ ...one, ...more, version: 2 })
    }
    return { test, read, change, changeAlert }
  }

  it('counts supervision orders again from their lives, and names each field that differs', async () => {
    const test = testHouse()
    const { orders } = test.house
    for (let n = 0; n < 200; n += 1) await orders.insert(sampleOrder({ id: `order:${n}` }))
    expect(await recount(test)).to.deep.include({ orders: 200, lines: [] })
    await orders.insert(sampleOrder({ id: 'order:a', colour: 'red', letter: 'proposed' }))
    await orders.insert(sampleOrder({ id: 'order:b', state: 'closed', dueOn: civilDate('2026-03-10') }))
    await orders.insert(sampleOrder({ id: 'order:c', life: [] }))
    const { lines, orders: counted } = await recount(test)
    expect(counted).to.equal(203)
    expect(lines).to.have.members([
      'order colour: red → blue',
      'order letter: proposed → none',
      'order state: closed → issued',
      'order dueOn: 2026-03-10 → 2026-03-09',
      'order life: not lawful → order order:c: a life begins with `opened`',
    ])
  })

  describe('of scores', () => {
    const inspector = person('inspector', 'inspector', undefined)
    async function scored() {
      const test = testHouse()
      const { caseNo } = await filedCase(test)
      test.goTo('2026-03-10')
      await raiseAlerts(test.house)
      await scoreMonth('2026-03', test.house)
      return { test, alertId: `${caseNo}:Y2:1` }
    }
    const scoresOf = async (test: TestHouse) =>
      (await recount(test)).lines.filter(line => line.startsWith('score'))
    const revoke = async ({ test, alertId }: Awaited<ReturnType<typeof scored>>) => {
      const appeal = { ground: 'facts', text: '收件日有误', fileIds: [] } as const
      await appealAlert({ alertId, version: 1, appeal }, person('window-clerk'), test.house)
      const review = { outcome: 'revoked', reasons: '属实' } as const
      const judged = await reviewAlert({ alertId, version: 2, review }, inspector, test.house)
      expect(judged.ok, JSON.stringify(judged)).to.equal(true)
    }

    it('counts a simulated month again to the same, months later too', async () => {
      const test = testHouse('2025-12-01T02:00:00.000Z')
      const period = { from: civilDate('2025-10-09'), to: civilDate('2025-11-30') }
      await simulateCity({ cases: 400, seed: 7, ...period }, test.house)
      for (const month of ['2025-10', '2025-11']) await scoreMonth(month, test.house)
      expect(await scoresOf(test)).to.deep.equal([])
      test.goTo('2026-06-01')
      const { scores, lines } = await recount(test)
      expect(lines.filter(line => line.startsWith('score'))).to.deep.equal([])
      expect(scores).to.be.greaterThan(100)
    })

    it('names each field of a score that was broken', async () => {
      const { test } = await scored()
      const [one] = await test.house.scores.ofMonth('2026-03', 'department')
      const broken = { ...one!.score, total: 99, grade: 'excellent' as const, finished: 7 }
      await test.house.scores.add({ ...one!, id: `${one!.id}x`, version: 2, score: broken })
      expect(await scoresOf(test)).to.deep.equal(['score finished: 7 → 0', 'score total: 99 → 95'])
    })

    it('finds none where time went on after the last count, in a month that the monitor still counts', async () => {
      const one = await scored()
      one.test.goTo('2026-03-11')
      await revoke(one)
      await enterScoreInput(
        {
          kind: 'complaint',
          departmentNo: '01',
          on: civilDate('2026-03-11'),
          document: '来信',
          fault: 'rude',
          text: '推诿',
          idempotencyKey: 'k',
        },
        inspector,
        { ...one.test.house, scores: { ...one.test.house.scores, add: async () => true } },
      )
      expect(await scoresOf(one.test)).to.deep.equal([])
    })

    it('finds a month that is over, and that was not counted again after something moved it', async () => {
      const one = await scored()
      const later = '2026-03-11T02:00:00.000Z'
      await one.test.house.scoreInputs.insert(sampleInput({ departmentNo: '18', enteredAt: later }))
      await one.test.house.scoreInputs.insert(
        sampleInput({ id: 'input:2', departmentNo: '01', enteredAt: later }),
      )
      one.test.goTo('2026-04-30')
      expect(await scoresOf(one.test)).to.deep.equal([])
      one.test.goTo('2026-05-01')
      const lines = await scoresOf(one.test)
      expect(lines).to.include('score total: 95 → 90')
      expect(lines).to.include('score record: missing → has facts')
    })
  })

  it('finds none in a case whose monitor died between the card and the case, and none after it was healed', async () => {
    const test = testHouse()
    await filedCase(test)
    test.goTo('2026-03-10')
    const { save } = test.house.cases
    test.house.cases.save = async () => Promise.reject(new Error('killed'))
    await raiseAlerts(test.house).catch(() => undefined)
    test.house.cases.save = save
    expect((await recount(test)).lines).to.deep.equal([])
    await raiseAlerts(test.house)
    expect((await recount(test)).lines).to.deep.equal([])
  })

  type Neglected = Awaited<ReturnType<typeof neglected>>
  // prettier-ignore
  const damages: [what: string, damage: (n: Neglected) => Promise<void>, found: RegExp][] = [
    ['a state that the journal does not lead to',   n => n.change({ state: 'reviewed' }),                        /^case state: reviewed → accepted$/],
    ['a finish that never was',                     n => n.change({ finishedOn: civilDate('2026-03-11') }),      /^case finishedOn: 2026-03-11 → null$/],
    ['a look that is put off',                      n => n.change({ nextAlertAt: '2027-01-01T00:00:00.000Z' as Instant }), /^case nextAlertAt: 2027/],
    ['dues that were lost',                         n => n.change({ dues: [] }),                                 /^case dues:  → acceptance\.decision 1/],
    ['a journal that goes back in time',            async n => n.change({ journal: [...(await n.read()).journal].reverse() }), /^case journal: not lawful → journal\[0\]/],
    ['a card that the case does not know of',       async n => n.change({ raised: (await n.read()).raised.filter(key => !key.endsWith(':W1:1')) }), /^alert record: not raised → due on 2026-03-10$/],
    ['a card that the case knows and nobody has',   async n => n.change({ raised: [...(await n.read()).raised, 'x:Y9:1'] }), /^alert record: missing → raised by the case$/],
    ['a card with another day',                     n => n.changeAlert('Y4:1', { triggersOn: civilDate('2026-03-11') }), /^alert triggersOn: 2026-03-11 → 2026-03-12$/],
    ['a card with another level',                   n => n.changeAlert('Y4:1', { level: 'red', standing: 'red' }), /^alert level: red → yellow$/],
    ['a standing that its life does not tell',      n => n.changeAlert('Y4:1', { standing: 'revoked' }),         /^alert standing: revoked → yellow$/],
  ]
  for (const [what, damage, found] of damages) {
    it(`finds ${what}`, async () => {
      const damaged = await neglected()
      expect((await recount(damaged.test)).lines).to.deep.equal([])
      await damage(damaged)
      const { lines } = await recount(damaged.test)
      expect(
        lines.some(line => found.test(line)),
        lines.join('\n'),
      ).to.equal(true)
    })
  }
})
