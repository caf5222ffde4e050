import { expect } from 'chai'
import { revisionOf } from '../../../domain/notification/revision'
import { sendMessages } from '../../../usecases/notification/sendMessages'
import { markNoticesRead, readMessages, readNotices } from '../../../usecases/notification/readNotices'
import { tellPeople } from '../../../usecases/notification/tellPeople'
import { raiseAlerts } from '../../../usecases/raiseAlerts'
import { signOrder } from '../../../usecases/orders/answerOrder'
import { openDueOrders } from '../../../usecases/orders/openDueOrders'
import { signAlert } from '../../../usecases/reviewAlert'
import { appealAlert } from '../../../usecases/answerAlert'
import { sampleAlert } from '../../contract/support/samples'
import { appeal, codeOf, inspector, readAlert } from '../../support/card'
import { staffed } from '../../support/staffed'
import { type TestHouse, filedCase, person } from '../../support/testHouse'

const MINUTE_MS = 60_000

describe('tellPeople', () => {
  let test: TestHouse
  let ids: Map<string, string>
  let card: string
  beforeEach(async () => {
    ;({ test, ids } = await staffed())
    const filed = await filedCase(test)
    await filed.open('acceptance-check')
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    card = `${filed.caseNo}:Y2:1`
  })
  const inbox = (name: string) => test.house.notices.list(ids.get(name)!, undefined, 99)
  const subjects = async (name: string) =>
    (await inbox(name)).map(({ what, weight }) => `${what} ${weight}`).sort()
  const told = async () =>
    (await readAlert(test, card)).life.flatMap(event =>
      event.type === 'notified' ? [event.told.join(' ')] : [],
    )

  it('tells a card to those on its rung, once, and writes into its life who they were', async () => {
    const first = await tellPeople(test.house)
    expect(await tellPeople(test.house)).to.deep.equal({ seen: 0, told: 0 })

    expect(await told()).to.deep.equal(['clerk clerk2 reviewer supervisor'])
    expect((await readAlert(test, card)).state).to.equal('notified')
    expect(await subjects('supervisor')).to.deep.equal(['raised yellow'])
    // the warning of the same day is for the post that holds the step
    expect(await subjects('clerk')).to.deep.equal(['raised warning', 'raised yellow'])
    expect(await subjects('stranger')).to.deep.equal([])
    expect(await subjects('approver')).to.deep.equal([])
    expect(first.told).to.equal(6)
    const [notice] = await inbox('supervisor')
    expect(notice!.title).to.equal('受理审查超期：户外广告设置审批')
  })

  it('arrives once when it was cut short between the notices and the card', async () => {
    const { save } = test.house.alerts
    test.house.alerts.save = async () => {
      throw new Error('killed')
    }
    await tellPeople(test.house).catch(() => undefined)
    test.house.alerts.save = save
    await tellPeople(test.house)
    expect(await subjects('supervisor')).to.deep.equal(['raised yellow'])
  })

  it('goes up the chain when nobody has signed by the end of the next working day', async () => {
    await tellPeople(test.house)
    test.goTo('2026-03-11') // Wednesday, the day for signing
    await tellPeople(test.house)
    expect(await subjects('approver')).to.deep.equal([])
    test.goTo('2026-03-12')
    await tellPeople(test.house)
    expect(await subjects('approver')).to.deep.equal(['reminded yellow'])
    expect(await subjects('supervisor')).to.deep.equal(['raised yellow', 'reminded yellow'])
    test.goTo('2026-03-13')
    await tellPeople(test.house)
    expect(await told()).to.deep.equal(['clerk clerk2 reviewer supervisor', 'supervisor approver'])
  })

  it('reminds nobody of a card that was signed for', async () => {
    await tellPeople(test.house)
    const version = revisionOf(await readAlert(test, card))
    expect(codeOf(await signAlert({ alertId: card, version }, person('window-clerk'), test.house))).to.equal(
      'accepted',
    )
    test.goTo('2026-03-13')
    await tellPeople(test.house)
    expect(await told()).to.have.length(1)
  })

  it('tells the inspectorate of an appeal', async () => {
    await tellPeople(test.house)
    const version = revisionOf(await readAlert(test, card))
    expect(
      codeOf(await appealAlert({ alertId: card, version, appeal }, person('window-clerk'), test.house)),
    ).to.equal('accepted')
    await tellPeople(test.house)
    expect(await subjects('inspector')).to.deep.equal(['appealed yellow'])
  })

  it('tells the supervisor where the chair that it is for stands empty', async () => {
    const lonely = sampleAlert({ id: 'case-9:W1:1', caseNo: 'case-9', level: 'warning', standing: 'warning' })
    const at = test.at()
    const on = test.house.clock.now().on
    const by = { accountId: 'system', name: '' }
    await test.house.alerts.raise({ ...lonely, life: [{ type: 'raised', at, on, by }], tellAt: at })
    await tellPeople(test.house)
    expect(await subjects('supervisor')).to.include('raised warning')
  })

  it('tells of an order to the department, and of what follows to whom it concerns', async () => {
    const red = { id: 'case-8:R1:1', caseNo: 'case-8', ruleId: 'R1', level: 'red', standing: 'red' } as const
    await test.house.alerts.raise(sampleAlert({ ...red, raisedAt: test.at() }))
    await openDueOrders(test.house)
    await tellPeople(test.house)
    expect(await subjects('approver')).to.deep.equal(['opened orange'])
    const order = (await test.house.orders.find('order:case-8:R1:1'))!
    expect(order.life.at(-1)).to.deep.include({ type: 'notified', told: ['supervisor', 'approver'], of: 0 })
    expect(order.state).to.equal('issued')
  })

  it('makes nobody look again who read the card or the order before people were told of it', async () => {
    const red = { id: 'case-8:R1:1', caseNo: 'case-8', ruleId: 'R1', level: 'red', standing: 'red' } as const
    await test.house.alerts.raise(sampleAlert({ ...red, raisedAt: test.at(), tellAt: test.at() }))
    await openDueOrders(test.house)
    const [card, order] = [await readAlert(test, red.id), (await test.house.orders.find(`order:${red.id}`))!]
    await tellPeople(test.house)
    expect((await readAlert(test, red.id)).version, 'it was written').to.be.above(card.version)

    const supervisor = person('department-supervisor')
    const ofCard = { alertId: red.id, version: revisionOf(card) }
    const ofOrder = { orderId: order.id, version: revisionOf(order) }
    expect((await signAlert(ofCard, supervisor, test.house)).ok).to.equal(true)
    expect((await signOrder(ofOrder, supervisor, test.house)).ok).to.equal(true)
    expect((await signAlert(ofCard, supervisor, test.house)).ok, 'what people do counts').to.equal(false)
  })

  describe('messages', () => {
    const sent = () => test.gateway.sent.map(({ address, subject }) => `${address} ${subject}`).sort()

    it('wait for one another and go as one', async () => {
      await tellPeople(test.house)
      await sendMessages(test.house)
      expect(sent()).to.deep.equal([])
      test.pass(30 * MINUTE_MS)
      await sendMessages(test.house)
      // 预警 only by mail; the yellow card by both
      expect(sent().filter(one => one.startsWith('clerk@'))).to.deep.equal([
        'clerk@example.org 黄牌已发出等 2 条提醒',
      ])
      expect(test.gateway.sent.filter(({ channel }) => channel === 'sms')).to.have.length(4)
      test.pass(30 * MINUTE_MS)
      await sendMessages(test.house)
      expect(test.gateway.sent).to.have.length(8)
    })

    it('are tried again while the gateway is away, and given up after ten tries', async () => {
      await tellPeople(test.house)
      test.pass(30 * MINUTE_MS)
      test.gateway.isAway = true
      await sendMessages(test.house)
      expect((await test.house.messages.list({}, 99)).map(({ state }) => state)).to.deep.equal(
        Array(8).fill('waiting'),
      )
      test.gateway.isAway = false
      await sendMessages(test.house)
      expect(test.gateway.sent).to.have.length(0)
      test.pass(MINUTE_MS)
      await sendMessages(test.house)
      expect(test.gateway.sent).to.have.length(8)

      test.gateway.isAway = true
      const [first] = await test.house.messages.list({}, 1)
      await test.house.messages.insert({
        ...first!,
        id: 'email:x',
        state: 'waiting',
        attempts: 0,
        nextAt: test.at(),
      })
      for (let n = 0; n < 10; n += 1) {
        await sendMessages(test.house)
        test.pass(600 * MINUTE_MS)
      }
      const [failed] = await test.house.messages.list({ state: 'failed' }, 9)
      expect(failed).to.deep.include({ id: 'email:x', attempts: 10, nextAt: null, problem: 'gateway away' })
    })

    it('are not tried again where the gateway refuses them, nor without an address', async () => {
      await tellPeople(test.house)
      test.pass(30 * MINUTE_MS)
      test.gateway.refuses = true
      const counts = await sendMessages(test.house)
      expect(counts).to.deep.include({ failed: 8, sent: 0 })
      expect((await test.house.messages.list({ state: 'failed' }, 1))[0]!.problem).to.equal('SMTP 550')
      test.gateway.refuses = false
      await test.house.messages.insert({
        ...(await test.house.messages.list({}, 1))[0]!,
        id: 'email:nobody',
        accountId: 'nobody',
        state: 'waiting',
        nextAt: test.at(),
      })
      await sendMessages(test.house)
      expect(
        (await test.house.messages.list({ state: 'failed' }, 99)).map(({ problem }) => problem),
      ).to.include('no address')
    })

    it('lose nothing that came between a message and its notices, where a try was cut short', async () => {
      await tellPeople(test.house)
      test.pass(30 * MINUTE_MS)
      const { sent: mark } = test.house.notices
      test.house.notices.sent = async () => {
        throw new Error('killed')
      }
      await sendMessages(test.house).catch(() => undefined)
      test.house.notices.sent = mark
      const { accountId } = (await test.house.messages.list({}, 1))[0]!
      const [standing] = await test.house.notices.toSend(accountId)
      const late = { ...standing!, id: 'late#0:x', at: test.at() }
      await test.house.notices.addMany([late])
      await sendMessages(test.house)
      expect((await test.house.notices.toSend(accountId)).map(({ id }) => id)).to.deep.equal(['late#0:x'])
      test.pass(30 * MINUTE_MS)
      await sendMessages(test.house)
      const gone = (await test.house.messages.list({}, 99))
        .filter(({ channel }) => channel === 'email')
        .flatMap(({ noticeIds }) => noticeIds)
      expect(new Set(gone).size).to.equal(gone.length)
      expect(gone).to.include('late#0:x')
    })

    it('are kept where no gateway is set', async () => {
      test.house.messenger = { ...test.house.messenger, channels: [] }
      await tellPeople(test.house)
      test.pass(30 * MINUTE_MS)
      await sendMessages(test.house)
      expect((await test.house.messages.list({ state: 'kept' }, 99)).length).to.equal(8)
      expect(test.gateway.sent).to.deep.equal([])
    })
  })

  it('shows everybody his own, and the record to those who may, with masked addresses', async () => {
    await tellPeople(test.house)
    const supervisor = person('department-supervisor', ids.get('supervisor')!)
    const mine = await readNotices(undefined, supervisor, test.house)
    expect(mine.ok && mine.value.unread).to.equal(1)
    const left = await markNoticesRead('all', supervisor, test.house)
    expect(left.ok && left.value).to.equal(0)
    expect(codeOf(await readNotices(undefined, person('applicant'), test.house))).to.equal('NOT_PERMITTED')

    test.pass(30 * MINUTE_MS)
    await sendMessages(test.house)
    const record = await readMessages({}, inspector, test.house)
    const addresses = record.ok ? record.value.map(({ maskedAddress }) => maskedAddress) : []
    expect([...new Set(addresses)].sort()).to.deep.equal([
      '138****0001',
      'c***@example.org',
      'r***@example.org',
      's***@example.org',
    ])
    expect(codeOf(await readMessages({}, supervisor, test.house))).to.equal('NOT_PERMITTED')
  })
})
