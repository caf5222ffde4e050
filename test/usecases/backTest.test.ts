import { expect } from 'chai'
import type { BackTestReport } from '../../domain/publication/backTestReport'
import { civilDate } from '../../lib/civilDate'
import { appealAlert } from '../../usecases/answerAlert'
import { backTest } from '../../usecases/backTest/backTest'
import type { Draft } from '../../usecases/backTest/draftCatalogue'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import { reviewAlert } from '../../usecases/reviewAlert'
import { scoreMonth } from '../../usecases/scoreMonth'
import { simulateCity } from '../../usecases/simulate/simulateCity'
import { calendarWith } from '../support/calendar'
import { rules1 } from '../support/judge'
import { type TestHouse, filedCase, person, testHouse } from '../support/testHouse'

// filed on Monday 2026-03-02 and neglected: W1 and Y2 on 03-10, Y4 on 03-12, W2 on 03-13, R1 on 03-17
describe('backTest', () => {
  const inspector = person('inspector', 'inspector', undefined)
  const march = { from: civilDate('2026-03-01'), to: civilDate('2026-03-31') }

  async function neglected() {
    const test = testHouse()
    const { caseNo } = await filedCase(test)
    for (const day of ['2026-03-10', '2026-03-12', '2026-03-13', '2026-03-17']) {
      test.goTo(day)
      await raiseAlerts(test.house)
    }
    test.goTo('2026-04-10')
    return { test, caseNo }
  }
  async function tried({ house }: TestHouse, draft: Draft, period = march): Promise<BackTestReport> {
    const done = await backTest({ ...period, draft }, house)
    if (!done.ok) throw new Error(JSON.stringify(done.refusal))
    return done.value
  }
  const lines = ({ changes }: BackTestReport) =>
    changes.map(({ id, before, after }) => {
      const of = (side: typeof before) => (side ? `${side.level} ${side.triggersOn}` : 'none')
      return `${id.split(':').slice(1).join(':')}: ${of(before)} → ${of(after)}`
    })

  it('without a draft finds every card of a simulated city as it is in the record, and moves nothing', async () => {
    const test = testHouse()
    const period = { from: civilDate('2025-09-01'), to: civilDate('2025-12-31') }
    await simulateCity({ cases: 600, seed: 11, ...period }, test.house)
    test.goTo('2026-01-01')
    const report = await tried(test, {}, period)
    expect(report.cases).to.equal(600)
    expect(report.changes).to.deep.equal([])
    expect(report.persons).to.deep.equal([])
    expect(report.newYellow).to.equal(0)

    const stored = (await test.house.alerts.triggeredBetween(period.from, period.to)).filter(
      ({ standing }) => standing !== 'revoked',
    )
    const of = (level: string) => stored.filter(({ standing }) => standing === level).length
    expect(report.cards.before).to.deep.equal({
      warning: of('warning'),
      yellow: of('yellow'),
      red: of('red'),
    })
    expect(report.cards.after).to.deep.equal(report.cards.before)

    await scoreMonth('2025-11', test.house)
    const scored = (await test.house.scores.ofMonth('2025-11', 'department')).map(
      ({ key, score }) => `${key} ${score.total} ${score.grade}`,
    )
    const counted = report.scores
      .filter(({ month }) => month === '2025-11')
      .map(({ departmentNo, before }) => `${departmentNo} ${before!.total} ${before!.grade}`)
    expect(counted).to.have.members(scored)
    expect(scored.length).to.be.greaterThan(10)
  })

  it('a longer limit takes the cards away that only the shorter one gave, and the score moves', async () => {
    const { test } = await neglected()
    const later = await tried(test, {
      limits: [{ itemCode: 'ZZ18012', code: 'licence.promised', length: 9 }],
    })
    expect(lines(later)).to.deep.equal([
      'W1:1: warning 2026-03-10 → warning 2026-03-12',
      'Y4:1: yellow 2026-03-12 → yellow 2026-03-14',
    ])
    expect(later.persons, 'nobody has more or fewer').to.deep.equal([])
    const longer = await tried(test, { limits: [{ code: 'licence.promised', length: 60 }] })
    expect(lines(longer)).to.include('Y4:1: yellow 2026-03-12 → none')
    const [department] = longer.scores
    expect(department).to.deep.include({ month: '2026-03', departmentNo: '18' })
    expect(department!.after!.total - department!.before!.total).to.be.greaterThan(0)
    expect(department!.before!.rank, 'one finished case is no sample').to.equal(null)
  })

  it('judges the whole period by a drafted rule set, also one that takes effect later', async () => {
    const { test } = await neglected()
    const ruleSet = {
      ...rules1,
      version: 2,
      effectiveOn: '2099-01-01',
      overrides: [{ departmentNo: '18', ruleId: 'Y2', trigger: null }],
    }
    const report = await tried(test, { ruleSet })
    expect(lines(report)).to.deep.equal(['Y2:1: yellow 2026-03-10 → none', 'R6:Y2.1: red 2026-03-14 → none'])
    expect(report.departments).to.have.length(1)
    const [{ before, after }] = report.departments as [BackTestReport['departments'][number]]
    expect(before.yellow - after.yellow).to.equal(1)
    const elsewhere = { ...ruleSet, overrides: [{ departmentNo: '19', ruleId: 'Y2', trigger: null }] }
    expect((await tried(test, { ruleSet: elsewhere })).changes).to.deep.equal([])
  })

  it('a drafted calendar moves the days', async () => {
    const { test } = await neglected()
    const off = ['2026-03-05', '2026-03-06']
    const report = await tried(test, { calendar: () => calendarWith({ off }) })
    expect(lines(report)).to.include('Y4:1: yellow 2026-03-12 → yellow 2026-03-14')
  })

  it('tells what share of a rule’s cards an appeal took back', async () => {
    const { test, caseNo } = await neglected()
    test.goTo('2026-03-11')
    const alertId = `${caseNo}:Y2:1`
    const appeal = { ground: 'facts', text: '收件日有误', fileIds: [] } as const
    await appealAlert({ alertId, version: 1, appeal }, person('window-clerk'), test.house)
    await reviewAlert(
      { alertId, version: 2, review: { outcome: 'revoked', reasons: '属实' } },
      inspector,
      test.house,
    )
    test.goTo('2026-04-10')
    const { rules, cards } = await tried(test, {})
    expect(rules.find(({ ruleId }) => ruleId === 'Y2')).to.deep.equal({
      ruleId: 'Y2',
      before: 1,
      after: 1,
      reviewed: 1,
      revoked: 1,
      falseShare: 1,
      probablyFalse: 1,
    })
    expect(rules.find(({ ruleId }) => ruleId === 'R1')).to.include({ reviewed: 0, falseShare: null })
    expect(cards.before.yellow, 'a revoked card counts for nobody').to.equal(
      rules.filter(({ ruleId }) => ruleId.startsWith('Y')).reduce((sum, { before }) => sum + before, 0) - 1,
    )
  })

  it('writes nothing', async () => {
    const { test, caseNo } = await neglected()
    const before = JSON.stringify([
      await test.house.cases.find(caseNo),
      await test.house.alerts.ofCases([caseNo]),
    ])
    await tried(test, { limits: [{ code: 'licence.promised', length: 1 }] })
    const after = JSON.stringify([
      await test.house.cases.find(caseNo),
      await test.house.alerts.ofCases([caseNo]),
    ])
    expect(after).to.equal(before)
  })

  // prettier-ignore
  const refused: [wish: { from?: string; to?: string; draft?: Draft }, rule: string, field: string][] = [
    [{ from: '2026-04-02', to: '2026-04-01' }, 'PERIOD_ENDS_BEFORE_IT_BEGINS', 'to'],
    [{ to: '2026-04-11' }, 'PERIOD_NOT_OVER', 'to'],
    [{ draft: { limits: [{ code: 'licence.promised', length: 0 }] } }, 'LIMIT_NOT_POSITIVE', 'limits.0.length'],
    [{ draft: { limits: [{ code: 'licence.promised', length: 1.5 }] } }, 'LIMIT_NOT_POSITIVE', 'limits.0.length'],
    [{ draft: { limits: [{ code: 'licence.promised', length: 5 }, { code: 'step.flying', length: 5 }] } }, 'LIMIT_UNKNOWN', 'limits.1.code'],
    [{ draft: { limits: [{ itemCode: 'ZZ99999', code: 'licence.promised', length: 5 }] } }, 'LIMIT_UNKNOWN', 'limits.0.code'],
  ]
  for (const [{ from = '2026-03-01', to = '2026-03-31', draft = {} }, rule, field] of refused) {
    it(`${rule} ${field}: ${from}..${to} ${JSON.stringify(draft)}`, async () => {
      const { test } = await neglected()
      const done = await backTest({ from: civilDate(from), to: civilDate(to), draft }, test.house)
      expect(done).to.deep.equal({ ok: false, refusal: { code: 'RULE_BROKEN', rule, field } })
    })
  }
})
