import { expect } from 'chai'
import type { Account } from '../../../domain/identity/roles'
import { isReportLate } from '../../../domain/orders/letter'
import { addDays, civilDate } from '../../../lib/civilDate'
import { draftLetter } from '../../../usecases/orders/draftLetter'
import { type IssueLetter, issueLetter, previewLetter } from '../../../usecases/orders/issueLetter'
import { openDueOrders } from '../../../usecases/orders/openDueOrders'
import { proposedLetters, readLetter } from '../../../usecases/orders/readLetters'
import { reportOnLetter } from '../../../usecases/orders/reportOnLetter'
import { runOrderLives } from '../../../usecases/orders/runOrderLives'
import type { StoredScore } from '../../../usecases/ports'
import { sampleAlert } from '../../contract/support/samples'
import { codeOf, inspector } from '../../support/card'
import { type TestHouse, person, storedFile, testHouse } from '../../support/testHouse'

const supervisor = person('department-supervisor')
const orderId = 'order:case-1:R1:1'
const failedMonth = { month: '2026-02', departmentNo: '18' }

/** A red card of Monday 2026-03-02 whose orange order nobody answered until 2026-03-16: red, and overdue. */
async function neglected(): Promise<TestHouse> {
  const test = testHouse()
  const red = { id: 'case-1:R1:1', ruleId: 'R1', level: 'red', standing: 'red', raisedAt: test.at() } as const
  await test.house.alerts.raise(sampleAlert(red))
  await test.house.alerts.raise(
    sampleAlert({ id: 'case-1:Y4:1', ruleId: 'Y4', triggersOn: civilDate('2026-02-27') }),
  )
  await test.house.alerts.raise(sampleAlert({ id: 'case-1:Y3:1', standing: 'revoked' }))
  await openDueOrders(test.house)
  test.goTo('2026-03-16')
  await runOrderLives(test.house)
  return test
}

const score = (grade: string, more: Partial<StoredScore> = {}): StoredScore => ({
  id: '2026-02:department:18:1',
  month: '2026-02',
  kind: 'department',
  key: '18',
  person: null,
  version: 1,
  scoringVersion: 1,
  score: { total: 41, grade, isSampleEnough: true } as unknown as StoredScore['score'],
  countedAt: '2026-03-01T02:00:00.000Z' as StoredScore['countedAt'],
  publishedAt: '2026-03-01T02:00:00.000Z' as StoredScore['countedAt'],
  ...more,
})

const wanted = (subject: IssueLetter['subject'], more: Partial<IssueLetter> = {}): IssueLetter => ({
  subject,
  findings: '超过法定时限未作决定。',
  demand: '请限期整改。',
  ...more,
})

describe('letters of recommendation', () => {
  it('are proposed for a red order that is overdue, and never sent by themselves', async () => {
    const { house } = await neglected()
    const proposed = await proposedLetters(inspector, house)
    expect(proposed.ok && proposed.value).to.deep.equal([
      {
        kind: 'order',
        orderId,
        orderNo: '郑监督〔2026〕1号',
        departmentNo: '18',
        subject: '户外广告设置审批：超法定时限',
      },
    ])
    expect(await house.letters.list({}, 9)).to.deep.equal([])
    expect(codeOf(await proposedLetters(supervisor, house))).to.equal('NOT_PERMITTED')
  })

  it('are drafted with the cards that stand, in the order of their days, and fifteen working days', async () => {
    const { house } = await neglected()
    const draft = await draftLetter({ orderId }, inspector, house)
    if (!draft.ok) throw new Error(draft.refusal.code)
    const { cards, cardsInAll, dueOn, basis, findings } = draft.value
    expect(cards.map(({ on, ruleName, level }) => `${on} ${level} ${ruleName}`)).to.deep.equal([
      '2026-02-27 yellow 超承诺时限',
      '2026-11-23 red 超法定时限',
    ])
    expect({ cardsInAll, dueOn, basis }).to.deep.equal({
      cardsInAll: 2,
      dueOn: '2026-04-07',
      basis: '《行政许可法》第七十四条第二项',
    })
    expect(findings).to.include('郑监督〔2026〕1号').and.include('至今未按要求办结')
  })

  it('are numbered, printed, kept with their digest and noted in the order, once', async () => {
    const { house } = await neglected()
    const issued = await issueLetter(wanted({ orderId }), inspector, house)
    if (!issued.ok) throw new Error(issued.refusal.code)
    const letter = issued.value
    expect(letter).to.include({ id: `letter:${orderId}`, letterNo: '郑监建〔2026〕1号', departmentNo: '18' })
    const { html } = (await house.documents.find(letter.documentId))!
    expect(house.tokens.sha256(html)).to.equal(letter.sha256)
    expect(html)
      .to.include('郑监建〔2026〕1号')
      .and.include('市城市管理局：')
      .and.include('超过法定时限未作决定。')

    expect(await issueLetter(wanted({ orderId }), inspector, house)).to.deep.equal(issued)
    const others = wanted({ orderId }, { demand: '别的' })
    expect(codeOf(await issueLetter(others, inspector, house))).to.equal('LETTER_ALREADY_ISSUED')
    const order = (await house.orders.find(orderId))!
    expect(order.letter).to.equal('issued')
    expect(order.life.filter(({ type }) => type === 'letterIssued')).to.have.length(1)
    const proposed = await proposedLetters(inspector, house)
    expect(proposed.ok && proposed.value).to.deep.equal([])
  })

  it('heals a try that died before the order was told', async () => {
    const { house } = await neglected()
    const { save } = house.orders
    house.orders.save = async () => Promise.reject(new Error('killed'))
    await issueLetter(wanted({ orderId }), inspector, house).catch(() => undefined)
    house.orders.save = save
    expect((await house.orders.find(orderId))!.letter).to.equal('proposed')
    expect(codeOf(await issueLetter(wanted({ orderId }), inspector, house))).to.equal('accepted')
    expect((await house.orders.find(orderId))!.letter).to.equal('issued')
    expect(await house.letters.list({}, 9)).to.have.length(1)
  })

  it('a preview keeps nothing and uses no number', async () => {
    const { house } = await neglected()
    const shown = await previewLetter(wanted({ orderId }), inspector, house)
    expect(shown.ok && shown.value)
      .to.include('郑监建〔2026〕（待编）号')
      .and.include('请限期整改。')
    expect(await house.letters.list({}, 9)).to.deep.equal([])
    expect(await house.sequences.next('letter.2026')).to.equal(1)
  })

  // prettier-ignore
  const months: [stored: StoredScore[], code: string, because: string][] = [
    [[score('failed')],                                                                   'accepted',         'a month that was failed'],
    [[score('passed')],                                                                   'SCORE_NOT_FAILED', 'not one that was passed'],
    [[],                                                                                  'NOT_FOUND',        'nor one that nobody counted'],
    [[score('failed', { publishedAt: null })],                                            'NOT_FOUND',        'nor one that nobody published'],
    [[score('failed'), score('passed', { id: '2026-02:department:18:2', version: 2 })],   'SCORE_NOT_FAILED', 'what was published last counts'],
    [[score('failed'), score('passed', { id: '2026-02:department:18:2', version: 2, publishedAt: null })], 'accepted', 'what nobody published yet does not'],
  ]
  for (const [stored, code, because] of months) {
    it(`because of a month: ${because}`, async () => {
      const { house } = testHouse()
      for (const one of stored) await house.scores.add(one)
      expect(codeOf(await issueLetter(wanted(failedMonth), inspector, house))).to.equal(code)
    })
  }

  it('are proposed for a published month that was failed on enough cases', async () => {
    const { house } = testHouse()
    const few = { total: 10, grade: 'failed', isSampleEnough: false } as unknown as StoredScore['score']
    await house.scores.add(score('failed'))
    await house.scores.add(score('failed', { id: '2026-02:department:19:1', key: '19', score: few }))
    await house.scores.add(score('failed', { id: '2025-11:department:20:1', key: '20', month: '2025-11' }))
    const proposed = await proposedLetters(inspector, house)
    expect(proposed.ok && proposed.value).to.deep.equal([
      { kind: 'score', month: '2026-02', departmentNo: '18', total: 41 },
    ])
  })

  // prettier-ignore
  const readers: [by: Account, code: string, because: string][] = [
    [inspector,                                                   'accepted',  'an inspector'],
    [person('leader', 'leader', undefined),                       'accepted',  'a leader'],
    [supervisor,                                                  'accepted',  'the department that it is written to'],
    [person('approver'),                                          'accepted',  'its head'],
    [person('department-supervisor', 'other', '01'),              'NOT_FOUND', 'not another department'],
    [person('window-clerk'),                                      'NOT_FOUND', 'not the window'],
    [person('applicant'),                                         'NOT_FOUND', 'not the public'],
  ]
  for (const [by, code, because] of readers) {
    it(`are read by: ${because}`, async () => {
      const { house } = testHouse()
      await house.scores.add(score('failed'))
      const issued = await issueLetter(wanted(failedMonth), inspector, house)
      if (!issued.ok) throw new Error(issued.refusal.code)
      expect(codeOf(await readLetter(issued.value.id, by, house))).to.equal(code)
    })
  }

  it('are refused for a closed order, for a day that is not ahead, and to everybody but an inspector', async () => {
    const test = await neglected()
    const { house } = test
    const today = { dueOn: civilDate('2026-03-16') }
    expect(codeOf(await issueLetter(wanted({ orderId }, today), inspector, house))).to.equal('DUE_NOT_AHEAD')
    expect(codeOf(await previewLetter(wanted({ orderId }, today), inspector, house))).to.equal(
      'DUE_NOT_AHEAD',
    )
    expect(codeOf(await issueLetter(wanted({ orderId }), supervisor, house))).to.equal('NOT_PERMITTED')
    expect(codeOf(await issueLetter(wanted({ orderId: 'order:none' }), inspector, house))).to.equal(
      'NOT_FOUND',
    )
    const order = (await house.orders.find(orderId))!
    await house.orders.save({ ...order, state: 'closed', version: order.version + 1 })
    expect(codeOf(await issueLetter(wanted({ orderId }), inspector, house))).to.equal('ORDER_STATE_FORBIDS')
    expect(await house.sequences.next('letter.2026'), 'and no number is used').to.equal(1)
  })

  describe('are reported on', () => {
    const issued = async () => {
      const test = await neglected()
      const letter = await issueLetter(wanted({ orderId }), inspector, test.house)
      if (!letter.ok) throw new Error(letter.refusal.code)
      return { test, id: letter.value.id, dueOn: letter.value.dueOn }
    }
    const read = async ({ house }: TestHouse, id: string) => (await house.letters.find(id))!
    const report = { text: '已清理七件。', fileIds: [] as string[] }

    it('by the department, with what shows it, and again; what was printed stays', async () => {
      const { test, id } = await issued()
      const { documentId, sha256, findings } = await read(test, id)
      const fileIds = [await storedFile(test, supervisor.id)]
      const first = await reportOnLetter(
        { letterId: id, version: 0, ...report, fileIds },
        supervisor,
        test.house,
      )
      expect(codeOf(first)).to.equal('accepted')
      const again = { letterId: id, version: 1, ...report, text: '余下两件也已清理。' }
      expect(codeOf(await reportOnLetter(again, person('approver'), test.house))).to.equal('accepted')
      const letter = await read(test, id)
      expect(letter.reports.map(({ text, files, by }) => [text, files.length, by.accountId])).to.deep.equal([
        ['已清理七件。', 1, supervisor.id],
        ['余下两件也已清理。', 0, 'approver'],
      ])
      expect(letter).to.include({ documentId, sha256, findings })
      expect(await test.house.files.findMany(fileIds)).to.have.nested.property('[0].caseNo', id)
    })

    it('by nobody else, and by nobody who saw another number of reports; a refused one keeps no file', async () => {
      const { test, id } = await issued()
      const mine = await storedFile(test, supervisor.id)
      const said = { letterId: id, version: 0, ...report }
      const { house } = test
      expect(codeOf(await reportOnLetter(said, inspector, house))).to.equal('NOT_PERMITTED')
      const foreign = person('department-supervisor', 'foreign', '19')
      expect(codeOf(await reportOnLetter(said, foreign, house))).to.equal('NOT_FOUND')
      expect(codeOf(await reportOnLetter({ ...said, letterId: 'letter:none' }, supervisor, house))).to.equal(
        'NOT_FOUND',
      )
      const stale = { ...said, version: 1, fileIds: [mine] }
      expect(codeOf(await reportOnLetter(stale, supervisor, house))).to.equal('STALE_VERSION')
      expect(codeOf(await reportOnLetter({ ...said, fileIds: [mine] }, person('approver'), house))).to.equal(
        'FILE_NOT_YOURS',
      )
      expect((await read(test, id)).reports).to.deep.equal([])
      expect(await house.files.findMany([mine])).to.have.nested.property('[0].caseNo', null)
    })

    it('late only from the day after the last one, and not when something was reported', async () => {
      const { test, id, dueOn } = await issued()
      const letter = await read(test, id)
      expect(isReportLate(letter, dueOn)).to.equal(false)
      expect(isReportLate(letter, addDays(dueOn, 1))).to.equal(true)
      await reportOnLetter({ letterId: id, version: 0, ...report }, supervisor, test.house)
      expect(isReportLate(await read(test, id), addDays(dueOn, 1))).to.equal(false)
    })
  })
})
