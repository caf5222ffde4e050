import { expect } from 'chai'
import type { Case } from '../../domain/case/case'
import type { Alert } from '../../domain/supervision/alert'
import { civilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import { type Difference, recompute } from '../../usecases/recompute'
import { simulateCity } from '../../usecases/simulate/simulateCity'
import { sampleOrder } from '../support/order'
import { type TestHouse, filedCase, testHouse } from '../support/testHouse'

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
