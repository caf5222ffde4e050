import { expect } from 'chai'
import { type OpenOrder, openOrder } from '../../../usecases/orders/openOrder'
import { openDueOrders } from '../../../usecases/orders/openDueOrders'
import { civilDate } from '../../../lib/civilDate'
import { sampleAlert, sampleCase } from '../../contract/support/samples'
import { codeOf, inspector } from '../../support/card'
import { type TestHouse, person, testHouse } from '../../support/testHouse'

const wanted = (more: Partial<OpenOrder> = {}): OpenOrder => ({
  departmentNo: '18',
  colour: 'blue',
  subject: '窗口排队过长',
  demand: '增开窗口',
  basis: '群众来信',
  caseNos: [],
  idempotencyKey: 'a-key-of-sixteen-signs',
  ...more,
})
const open = (test: TestHouse, more: Partial<OpenOrder> = {}, by = inspector) =>
  openOrder(wanted(more), by, test.house)

/** With a case of department 18, one of 19, and a yellow and a revoked card of the first. */
async function furnished(): Promise<TestHouse> {
  const test = testHouse()
  const { cases, alerts } = test.house
  await cases.insert(sampleCase())
  await cases.insert(sampleCase({ caseNo: 'case-2', departmentNo: '19' }))
  await alerts.raise(sampleAlert())
  await alerts.raise(sampleAlert({ id: 'case-1:Y4:1', standing: 'revoked' }))
  return test
}

describe('openOrder', () => {
  // prettier-ignore
  const rows: [more: Partial<OpenOrder>, expected: string, because: string][] = [
    [{},                                                     'accepted',                 'about something that no card tells'],
    [{ caseNos: ['case-1'] },                                'accepted',                 'about a case of the department'],
    [{ caseNos: ['case-1', 'case-2'] },                      'CASE_NOT_OF_DEPARTMENT',   'not about another department’s case'],
    [{ caseNos: ['case-9'] },                                'CASE_NOT_OF_DEPARTMENT',   'nor about one that is not there'],
    [{ departmentNo: '99' },                                 'DEPARTMENT_UNKNOWN',       'to a department that there is'],
    [{ alertId: 'case-1:Y1:1' },                             'accepted',                 'from a card'],
    [{ alertId: 'case-1:Y1:1', departmentNo: '19' },         'CARD_OF_OTHER_DEPARTMENT', 'to the department that was given the card'],
    [{ alertId: 'case-1:Y4:1' },                             'CARD_IS_REVOKED',          'a revoked card carries nothing'],
    [{ alertId: 'case-1:Y9:1' },                             'NOT_FOUND',                'nor does one that is not there'],
    [{ dueOn: civilDate('2026-03-02') },                     'DUE_NOT_AHEAD',            'today is no time to do anything'],
    [{ dueOn: civilDate('2026-03-03') },                     'accepted',                 'tomorrow is'],
  ]
  for (const [more, expected, because] of rows) {
    it(because, async () => expect(codeOf(await open(await furnished(), more))).to.equal(expected))
  }

  it('numbers them in their year, and gives each colour its own time', async () => {
    const test = await furnished()
    const told: string[] = []
    for (const [n, colour] of (['blue', 'orange', 'red'] as const).entries()) {
      const order = await open(test, { colour, idempotencyKey: `a-key-of-sixteen-${n}` })
      if (order.ok) told.push(`${order.value.orderNo} ${order.value.dueOn}`)
    }
    expect(told).to.deep.equal([
      '郑监督〔2026〕1号 2026-03-09',
      '郑监督〔2026〕2号 2026-03-05',
      '郑监督〔2026〕3号 2026-03-04',
    ])
  })

  it('looks at it on the day after the last one', async () => {
    const test = await furnished()
    const order = await open(test)
    expect(order.ok && order.value.nextAt).to.equal('2026-03-09T16:00:00.000Z')
  })

  it('the same key gives the same order, and is refused for another', async () => {
    const test = await furnished()
    const [first, again] = [await open(test), await open(test)]
    expect(again).to.deep.equal(first)
    expect(codeOf(await open(test, { subject: '别的事' }))).to.equal('IDEMPOTENCY_KEY_REUSED')
    expect(await test.house.orders.list({}, 9)).to.have.length(1)
  })

  it('a card has one order: whoever asks again is told so', async () => {
    const test = await furnished()
    const alertId = 'case-1:Y1:1'
    const first = await open(test, { alertId })
    expect(first.ok && first.value).to.deep.include({ id: 'order:case-1:Y1:1', caseNos: ['case-1'] })
    expect(codeOf(await open(test, { alertId }))).to.equal('accepted')
    expect(
      codeOf(await open(test, { alertId, subject: '另一件', idempotencyKey: 'a-key-of-sixteen-2' })),
    ).to.equal('CARD_HAS_ORDER')
    const other = person('inspector', 'inspector2', undefined)
    expect(codeOf(await open(test, { alertId }, other))).to.equal('CARD_HAS_ORDER')
  })

  it('is the inspector’s alone', async () => {
    const test = await furnished()
    for (const role of ['leader', 'department-supervisor', 'approver', 'applicant'] as const)
      expect(codeOf(await open(test, {}, person(role))), role).to.equal('NOT_PERMITTED')
  })

  it('a card that the system opened an order for needs no second one', async () => {
    const test = await furnished()
    const red = sampleAlert({
      id: 'case-1:R1:1',
      ruleId: 'R1',
      level: 'red',
      standing: 'red',
      raisedAt: test.at(),
    })
    await test.house.alerts.raise(red)
    await openDueOrders(test.house)
    expect(codeOf(await open(test, { alertId: red.id }))).to.equal('CARD_HAS_ORDER')
  })
})
