import { expect } from 'chai'
import { revisionOf } from '../../../domain/notification/revision'
import { civilDate } from '../../../lib/civilDate'
import { feedBackOrder, signOrder } from '../../../usecases/orders/answerOrder'
import { closeOrder, judgeOrder } from '../../../usecases/orders/judgeOrder'
import { runOrderLives } from '../../../usecases/orders/runOrderLives'
import { openOrder } from '../../../usecases/orders/openOrder'
import { codeOf, inspector } from '../../support/card'
import { type TestHouse, person, storedFile, testHouse } from '../../support/testHouse'

const supervisor = person('department-supervisor', 'supervisor18')
const approver = person('approver', 'approver18')
const clerk = person('window-clerk')
const foreign = person('department-supervisor', 'supervisor01', '01')

/** Opened by an inspector on Monday 2026-03-02: to sign for by 03-03, to report by 03-09. */
async function opened(test: TestHouse): Promise<string> {
  const order = await openOrder(
    {
      departmentNo: '18',
      colour: 'blue',
      subject: '窗口排队过长',
      demand: '增开窗口',
      basis: '群众来信',
      caseNos: [],
      idempotencyKey: 'a-key-of-sixteen-signs',
    },
    inspector,
    test.house,
  )
  if (!order.ok) throw new Error(JSON.stringify(order.refusal))
  return order.value.id
}
const read = async (test: TestHouse, id: string) => (await test.house.orders.find(id))!
const typesOf = async (test: TestHouse, id: string) =>
  (await read(test, id)).life.map(({ type }) => type).join(' ')

describe('the life of a supervision order', () => {
  it('is signed for, reported, returned, reported again, accepted and closed', async () => {
    const test = testHouse()
    const { house } = test
    const id = await opened(test)
    const of = async () => ({ orderId: id, version: revisionOf(await read(test, id)) })
    const report = { text: '已增开两个窗口', fileIds: [await storedFile(test, supervisor.id)] }
    const returned = { outcome: 'returned', reasons: '请附照片' } as const
    const accepted = { outcome: 'accepted', reasons: '属实' } as const

    expect(codeOf(await signOrder(await of(), supervisor, house))).to.equal('accepted')
    expect(codeOf(await feedBackOrder({ ...(await of()), ...report }, supervisor, house))).to.equal(
      'accepted',
    )
    expect(codeOf(await judgeOrder({ ...(await of()), judgement: returned }, inspector, house))).to.equal(
      'accepted',
    )
    expect(await read(test, id)).to.include({ state: 'returned', dueOn: '2026-03-09', colour: 'blue' })
    expect(
      codeOf(await feedBackOrder({ ...(await of()), text: '照片见附件', fileIds: [] }, approver, house)),
    ).to.equal('accepted')
    expect(codeOf(await judgeOrder({ ...(await of()), judgement: accepted }, inspector, house))).to.equal(
      'accepted',
    )
    expect(codeOf(await closeOrder({ ...(await of()), reasons: '办结' }, inspector, house))).to.equal(
      'accepted',
    )

    expect(await typesOf(test, id)).to.equal('opened signed fedBack returned fedBack accepted closed')
    expect(await read(test, id)).to.include({ state: 'closed', nextAt: null })
    expect(await house.files.findMany(report.fileIds)).to.have.nested.property('[0].caseNo', id)
  })

  it('is nobody’s business in another department or at the window, and each side has its own acts', async () => {
    const test = testHouse()
    const { house } = test
    const of = { orderId: await opened(test), version: 1 }
    const report = { ...of, text: '已办', fileIds: [] }
    const judgement = { outcome: 'accepted', reasons: '属实' } as const

    expect(codeOf(await signOrder(of, foreign, house))).to.equal('NOT_FOUND')
    expect(codeOf(await feedBackOrder(report, foreign, house))).to.equal('NOT_FOUND')
    expect(codeOf(await signOrder({ ...of, version: 7 }, foreign, house)), 'nor its version').to.equal(
      'NOT_FOUND',
    )
    expect(codeOf(await signOrder(of, clerk, house))).to.equal('NOT_FOUND')
    expect(codeOf(await signOrder(of, inspector, house))).to.equal('NOT_PERMITTED')
    expect(codeOf(await judgeOrder({ ...of, judgement }, supervisor, house))).to.equal('NOT_PERMITTED')
    expect(codeOf(await closeOrder({ ...of, reasons: '办结' }, supervisor, house))).to.equal('NOT_PERMITTED')
    expect(codeOf(await judgeOrder({ ...of, judgement }, inspector, house))).to.equal('ORDER_STATE_FORBIDS')
    expect(codeOf(await signOrder({ ...of, version: 2 }, supervisor, house))).to.equal('STALE_VERSION')
    expect(codeOf(await signOrder({ ...of, orderId: 'order:none' }, supervisor, house))).to.equal('NOT_FOUND')
    expect(await typesOf(test, of.orderId)).to.equal('opened')
  })

  it('takes no file into an order with a report that is refused', async () => {
    const test = testHouse()
    const { house } = test
    const orderId = await opened(test)
    const fileIds = [await storedFile(test, supervisor.id)]
    const report = { orderId, text: '已办', fileIds }

    expect(codeOf(await feedBackOrder({ ...report, version: 9 }, supervisor, house))).to.equal(
      'STALE_VERSION',
    )
    await closeOrder({ orderId, version: 1, reasons: '撤销' }, inspector, house)
    expect(codeOf(await feedBackOrder({ ...report, version: 2 }, supervisor, house))).to.equal(
      'ORDER_STATE_FORBIDS',
    )
    expect(codeOf(await feedBackOrder({ ...report, version: 2 }, approver, house))).to.equal('FILE_NOT_YOURS')
    expect(await house.files.findMany(fileIds)).to.have.nested.property('[0].caseNo', null)
  })

  it('is not judged by somebody who reported for the department, whatever his chair is now', async () => {
    const test = testHouse()
    const { house } = test
    const orderId = await opened(test)
    await feedBackOrder({ orderId, version: 1, text: '已办', fileIds: [] }, supervisor, house)
    const moved = person('inspector', supervisor.id, undefined)
    const judgement = { outcome: 'accepted', reasons: '属实' } as const
    expect(codeOf(await judgeOrder({ orderId, version: 2, judgement }, moved, house))).to.equal(
      'JUDGE_TOOK_PART',
    )
    expect(codeOf(await judgeOrder({ orderId, version: 2, judgement }, inspector, house))).to.equal(
      'accepted',
    )
  })

  // prettier-ignore
  const days = [
    ['2026-03-06', 'DUE_NOT_AHEAD', 'yesterday is over'],
    ['2026-03-09', 'DUE_NOT_AHEAD', 'today is no time'],
    ['2026-03-10', 'accepted',      'tomorrow is ahead'],
  ] as const
  for (const [dueOn, code, because] of days) {
    it(`a return with a day of the inspector’s: ${because}`, async () => {
      const test = testHouse()
      const orderId = await opened(test)
      test.goTo('2026-03-09')
      await feedBackOrder({ orderId, version: 1, text: '已办', fileIds: [] }, supervisor, test.house)
      const judgement = { outcome: 'returned', reasons: '未办结', dueOn: civilDate(dueOn) } as const
      expect(codeOf(await judgeOrder({ orderId, version: 2, judgement }, inspector, test.house))).to.equal(
        code,
      )
    })
  }
})

describe('runOrderLives', () => {
  it('makes an overdue order worse once each, whatever number of monitors look, and a late one keeps the true days', async () => {
    const test = testHouse()
    const id = await opened(test)
    test.goTo('2026-03-09')
    expect(await runOrderLives(test.house)).to.deep.equal({ seen: 0 })
    test.goTo('2026-03-20')
    await Promise.all([runOrderLives(test.house), runOrderLives(test.house)])
    expect(await runOrderLives(test.house), 'nobody looks in vain').to.deep.equal({ seen: 0 })

    const { life, colour, letter, nextAt } = await read(test, id)
    expect(
      life.map(event => ('since' in event ? `${event.type} ${event.since} ${event.on}` : event.type)),
    ).to.deep.equal([
      'opened',
      'escalated 2026-03-10 2026-03-20',
      'escalated 2026-03-14 2026-03-20',
      'letterProposed 2026-03-18 2026-03-20',
    ])
    expect({ colour, letter, nextAt }).to.deep.equal({ colour: 'red', letter: 'proposed', nextAt: null })
  })

  it('has written what is due before anybody acts, though the monitor has not come', async () => {
    const test = testHouse()
    const id = await opened(test)
    test.goTo('2026-03-10')
    await feedBackOrder({ orderId: id, version: 1, text: '已办', fileIds: [] }, supervisor, test.house)
    expect(await typesOf(test, id)).to.equal('opened escalated fedBack')
    expect(await read(test, id)).to.include({ colour: 'orange', state: 'fedBack', nextAt: null, version: 2 })
  })
})
