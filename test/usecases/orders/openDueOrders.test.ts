import { expect } from 'chai'
import type { Alert } from '../../../domain/supervision/alert'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import { accumulateAlerts } from '../../../usecases/accumulateAlerts'
import { appealAlert } from '../../../usecases/answerAlert'
import { closeRevokedOrders } from '../../../usecases/orders/closeRevokedOrders'
import { openDueOrders } from '../../../usecases/orders/openDueOrders'
import { openOrder } from '../../../usecases/orders/openOrder'
import { reviewAlert } from '../../../usecases/reviewAlert'
import { sampleAlert } from '../../contract/support/samples'
import { clerk, codeOf, inspector } from '../../support/card'
import { filedCase, testHouse } from '../../support/testHouse'

const at = (day: string): Instant => `${day}T02:00:00.000Z` as Instant
const card = (more: Partial<Alert> = {}): Alert =>
  sampleAlert({
    id: 'case-1:R1:1',
    ruleId: 'R1',
    level: 'red',
    standing: 'red',
    raisedAt: at('2026-03-02'),
    ...more,
  })

// the house stands on Monday 2026-03-02
describe('openDueOrders', () => {
  // prettier-ignore
  const rows: [card: Alert, opened: number, because: string][] = [
    [card(),                                                    1, 'a red card opens one'],
    [card({ level: 'yellow', standing: 'yellow', ruleId: 'Y4' }), 0, 'a yellow one does not'],
    [card({ standing: 'yellow' }),                              0, 'nor a red one that was lowered'],
    [card({ standing: 'revoked' }),                             0, 'nor one that was revoked'],
    [card({ state: 'closed' }),                                 0, 'nor one that is over'],
    [card({ raisedAt: at('2026-02-23') }),                      1, 'raised on the first of the last seven days'],
    [card({ raisedAt: at('2026-02-22') }),                      0, 'the day before that is history'],
    [card({ ruleSetVersion: 9 }),                               0, 'a card of rules that nobody published has nothing to rest on'],
  ]
  for (const [one, opened, because] of rows) {
    it(because, async () => {
      const { house } = testHouse()
      await house.alerts.raise(one)
      expect(await openDueOrders(house)).to.deep.equal({ opened })
      expect(await openDueOrders(house), 'once').to.deep.equal({ opened: 0 })
      expect(await house.orders.list({}, 9)).to.have.length(opened)
    })
  }

  it('says what it is about, from the rule and the rules of orders: orange, three working days', async () => {
    const { house } = testHouse()
    await house.alerts.raise(card())
    await Promise.all([openDueOrders(house), openDueOrders(house)])
    const [order] = await house.orders.list({}, 9)
    expect(order).to.deep.include({
      id: 'order:case-1:R1:1',
      departmentNo: '18',
      origin: { kind: 'alert', alertId: 'case-1:R1:1' },
      colour: 'orange',
      dueOn: '2026-03-05',
      subject: '户外广告设置审批：超法定时限',
      basis: '《行政许可法》第七十四条第二项',
      caseNos: ['case-1'],
      state: 'issued',
    })
  })

  it('reads on when there are more than a page of them', async () => {
    const { house } = testHouse()
    await house.alerts.raiseMany(
      Array.from({ length: 450 }, (_, n) => card({ id: `case-${n}:R1:1`, caseNo: `case-${n}` })),
    )
    expect(await openDueOrders(house)).to.deep.equal({ opened: 450 })
    expect(await openDueOrders(house)).to.deep.equal({ opened: 0 })
  })

  it('one by accumulation begins blue and names the cases of all cards behind it', async () => {
    const { house } = testHouse()
    const zhang = { accountId: 'zhang', name: '张三', post: 'handling' } as const
    for (const n of [1, 2])
      await house.alerts.raise(
        sampleAlert({
          id: `case-${n}:Y1:1`,
          caseNo: `case-${n}`,
          triggersOn: civilDate(`2026-02-0${n + 2}`),
          responsible: zhang,
        }),
      )
    await accumulateAlerts(house)
    expect(await openDueOrders(house)).to.deep.equal({ opened: 1 })
    const [order] = await house.orders.list({}, 9)
    expect(order).to.deep.include({
      id: 'order:2026-02:R7:zhang.ZZ18012',
      origin: { kind: 'accumulation', alertId: '2026-02:R7:zhang.ZZ18012' },
      colour: 'blue',
      caseNos: ['case-1', 'case-2'],
    })
  })
})

describe('closeRevokedOrders', () => {
  it('closes what the system opened when its card is revoked, once, with the reason', async () => {
    const test = testHouse()
    const { house } = test
    const { caseNo } = await filedCase(test)
    const id = `${caseNo}:R1:1`
    await house.alerts.raise(
      card({
        id,
        caseNo,
        life: [
          {
            type: 'raised',
            at: at('2026-03-02'),
            on: civilDate('2026-03-02'),
            by: { accountId: 'system', name: '系统' },
          },
        ],
      }),
    )
    await openDueOrders(house)
    expect(await closeRevokedOrders(house)).to.deep.equal({ closed: 0 })

    const appeal = { ground: 'facts', text: '计时有误', fileIds: [] } as const
    expect(codeOf(await appealAlert({ alertId: id, version: 1, appeal }, clerk, house))).to.equal('accepted')
    const review = { outcome: 'revoked', reasons: '计时有误' } as const
    expect(codeOf(await reviewAlert({ alertId: id, version: 2, review }, inspector, house))).to.equal(
      'accepted',
    )
    expect(await closeRevokedOrders(house)).to.deep.equal({ closed: 1 })
    expect(await closeRevokedOrders(house)).to.deep.equal({ closed: 0 })
    expect(await openDueOrders(house), 'nor is it opened again').to.deep.equal({ opened: 0 })

    const order = (await house.orders.find(`order:${id}`))!
    expect(order).to.include({ state: 'closed', nextAt: null })
    expect(order.life.at(-1)).to.deep.include({
      type: 'closed',
      reasons: '立项所依据的红牌经复核撤销，督办终止',
    })
  })

  it('leaves alone what an inspector opened himself, and what rests on a card that stands', async () => {
    const { house } = testHouse()
    await house.alerts.raise(card())
    await house.alerts.raise(card({ id: 'case-1:R2:1', ruleId: 'R2' }))
    await openDueOrders(house)
    await house.alerts.raise(card({ id: 'case-1:Y1:1', level: 'yellow', standing: 'yellow' }))
    const order = await openOrder(
      {
        departmentNo: '18',
        colour: 'blue',
        subject: '一事',
        demand: '办',
        basis: '来信',
        caseNos: [],
        alertId: 'case-1:Y1:1',
        idempotencyKey: 'a-key-of-sixteen-signs',
      },
      inspector,
      house,
    )
    expect(codeOf(order)).to.equal('accepted')
    for (const alertId of ['case-1:R2:1', 'case-1:Y1:1']) {
      const found = (await house.alerts.find(alertId))!
      await house.alerts.save({ ...found, standing: 'revoked', version: found.version + 1 })
    }
    expect(await closeRevokedOrders(house)).to.deep.equal({ closed: 1 })
    expect(await house.orders.find('order:case-1:R1:1')).to.include({ state: 'issued' })
    expect(await house.orders.find('order:case-1:Y1:1')).to.include({ state: 'issued' })
    expect(await house.orders.find('order:case-1:R2:1')).to.include({ state: 'closed' })
  })
})
