import { expect } from 'chai'
import type { EnteredInput } from '../../domain/performance/scoreInput'
import { civilDate } from '../../lib/civilDate'
import { enterScoreInput, withdrawScoreInput } from '../../usecases/enterScoreInput'
import { readScoreInputs } from '../../usecases/readScoreInputs'
import { readScore } from '../../usecases/readScores'
import { type TestHouse, filedCase, person, testHouse } from '../support/testHouse'

describe('what inspectors enter for the scores', () => {
  const inspector = person('inspector', 'inspector', undefined)
  let test: TestHouse
  let keys = 0
  beforeEach(async () => {
    test = testHouse('2026-03-20T02:00:00.000Z')
    const account = { passwordHash: '', failures: 0, lockedUntil: null }
    await test.house.accounts.insert({ ...person('window-clerk', 'li.chuang'), ...account })
  })

  const source = { departmentNo: '18', on: civilDate('2026-03-09'), document: '郑监访〔2026〕3号' }
  const complaint = { kind: 'complaint', ...source, fault: 'rude', text: '推诿' } as const
  const answers = (good: number, poor: number) => ({
    'very-satisfied': good,
    satisfied: 0,
    'fairly-satisfied': 0,
    dissatisfied: poor,
    'very-dissatisfied': 0,
  })
  const survey = (good: number, poor: number) =>
    ({ kind: 'survey', ...source, month: '2026-02', answers: answers(good, poor) }) as const
  const enter = (input: EnteredInput, idempotencyKey = `key-${(keys += 1)}`, by = inspector) =>
    enterScoreInput({ ...input, idempotencyKey }, by, test.house)
  const entered = async (input: EnteredInput) => {
    const done = await enter(input)
    if (!done.ok) throw new Error(JSON.stringify(done.refusal))
    return done.value
  }
  const scoreOf = async (month: string, kind: 'department' | 'item' | 'post' | 'person', key: string) => {
    const read = await readScore({ month, kind, key }, inspector, test.house)
    if (!read.ok) return undefined
    const { version, score } = read.value
    const parts = score.parts.filter(part => part.deductions.length > 0)
    return { version, total: score.total, parts: parts.map(({ part, score }) => `${part} ${score}`) }
  }

  it('a complaint costs its part, of the department and of the item, the post and the person that it names', async () => {
    test.goTo('2026-03-02')
    const { caseNo } = await filedCase(test)
    test.goTo('2026-03-20')
    await entered({ ...complaint, caseNo, officer: 'li.chuang' })
    const less = { version: 1, total: 95, parts: ['attitude 5'] }
    expect(await scoreOf('2026-03', 'department', '18')).to.deep.equal(less)
    expect(await scoreOf('2026-03', 'item', 'ZZ18012')).to.deep.equal(less)
    expect(await scoreOf('2026-03', 'post', '18/window')).to.deep.equal(less)
    expect(await scoreOf('2026-03', 'person', 'li.chuang')).to.deep.equal(less)
  })

  it('a person keeps name and department, also when nothing is left that names him', async () => {
    const { id } = await entered({ ...complaint, officer: 'li.chuang' })
    const withdrawn = await withdrawScoreInput({ id, version: 1, reasons: '有误' }, inspector, test.house)
    expect(withdrawn.ok).to.equal(true)
    const versions = await test.house.scores.ofMonth('2026-03', 'person')
    const li = { name: 'li.chuang', departmentNo: '18' }
    expect(versions.map(({ key, version, person }) => ({ key, version, person }))).to.deep.equal([
      { key: 'li.chuang', version: 1, person: li },
      { key: 'li.chuang', version: 2, person: li },
    ])
    expect((await test.house.scores.ofMonth('2026-03', 'department')).map(one => one.person)).to.deep.equal([
      null,
      null,
    ])
  })

  it('withdrawn with reasons it stays in the record, costs nothing, and the old version stands', async () => {
    const { id } = await entered(complaint)
    const withdraw = (version: number, by = inspector) =>
      withdrawScoreInput({ id, version, reasons: '复查不属实' }, by, test.house)
    expect(await withdraw(2)).to.deep.include({ refusal: { code: 'STALE_VERSION', what: 'score-input', id } })
    expect((await withdraw(1, person('leader', 'leader', undefined))).ok).to.equal(false)
    expect((await withdraw(1)).ok).to.equal(true)
    expect(await scoreOf('2026-03', 'department', '18')).to.deep.equal({ version: 2, total: 100, parts: [] })
    const again = await withdraw(2)
    expect(again).to.deep.include({ refusal: { code: 'RULE_BROKEN', rule: 'INPUT_IS_WITHDRAWN' } })
    const listed = await readScoreInputs('2026', inspector, test.house)
    expect(listed.ok && listed.value.map(({ withdrawn }) => withdrawn?.reasons)).to.deep.equal(['复查不属实'])
  })

  // prettier-ignore
  const rows: [good: number, poor: number, points: number, because: string][] = [
    [95, 5,  0, 'from ninety-five in a hundred on nothing is taken'],
    [94, 6,  1, 'the first step below'],
    [92, 8,  1, 'the last of the first step'],
    [91, 9,  2, 'the second step'],
    [0,  50, 10, 'no further than the part has'],
    [1,  8,  0, 'nine answers say nothing'],
  ]
  for (const [good, poor, points, because] of rows) {
    it(`a survey, ${good} : ${poor}, costs ${points}: ${because}`, async () => {
      await entered(survey(good, poor))
      const score = await scoreOf('2026-02', 'department', '18')
      expect(score).to.deep.equal({ version: 1, total: 100 - points, parts: [`satisfaction ${10 - points}`] })
    })
  }

  it('one survey of a department and month stands; the same key enters it once', async () => {
    const first = await enter(survey(50, 1), 'once')
    expect(await enter(survey(50, 1), 'once')).to.deep.equal(first)
    expect(await enter(survey(50, 2), 'once')).to.deep.include({
      refusal: { code: 'RULE_BROKEN', rule: 'IDEMPOTENCY_KEY_REUSED', field: 'Idempotency-Key' },
    })
    expect(await enter(survey(60, 1))).to.deep.include({
      refusal: { code: 'RULE_BROKEN', rule: 'SURVEY_STANDS', field: 'month' },
    })
    if (first.ok)
      await withdrawScoreInput({ id: first.value.id, version: 1, reasons: '录错' }, inspector, test.house)
    expect((await enter(survey(60, 1))).ok).to.equal(true)
  })

  // prettier-ignore
  const refusals: [what: string, input: EnteredInput, rule: string, field: string][] = [
    ['a day to come',                   { ...complaint, on: civilDate('2026-03-21') },        'DAY_TO_COME', 'on'],
    ['a fault that is not listed',      { ...complaint, fault: 'late' },                      'COMPLAINT_FAULT_UNKNOWN', 'fault'],
    ['a department that is not there',  { ...complaint, departmentNo: '99' },                 'DEPARTMENT_UNKNOWN', 'departmentNo'],
    ['a case that is not there',        { ...complaint, caseNo: '4101001801220260302000015' }, 'CASE_NOT_OF_DEPARTMENT', 'caseNo'],
    ['a person that is not there',      { ...complaint, officer: 'nobody' },                  'OFFICER_NOT_OF_DEPARTMENT', 'officer'],
    ['a person of another department',  { ...complaint, departmentNo: '01', officer: 'li.chuang' }, 'OFFICER_NOT_OF_DEPARTMENT', 'officer'],
    ['a survey of nobody',              survey(0, 0),                                         'SURVEY_EMPTY', 'answers'],
    ['a survey of a month to come',     { ...survey(9, 0), month: '2026-04' },                'MONTH_TO_COME', 'month'],
  ]
  for (const [what, input, rule, field] of refusals) {
    it(`refuses ${what}`, async () =>
      expect(await enter(input)).to.deep.equal({ ok: false, refusal: { code: 'RULE_BROKEN', rule, field } }))
  }

  it('is entered by inspectors only, and read by leaders too', async () => {
    expect((await enter(complaint, 'k', person('department-supervisor'))).ok).to.equal(false)
    expect((await readScoreInputs('2026', person('leader', 'l', undefined), test.house)).ok).to.equal(true)
    expect((await readScoreInputs('2026', person('approver'), test.house)).ok).to.equal(false)
  })

  it('a discipline costs no month anything', async () => {
    await entered({ kind: 'discipline', ...source, sanction: 'demerit', officer: 'li.chuang' })
    expect(await scoreOf('2026-03', 'department', '18')).to.equal(undefined)
  })
})
