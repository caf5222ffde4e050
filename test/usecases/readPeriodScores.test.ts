import { expect } from 'chai'
import { monthsOfPeriod } from '../../domain/performance/period'
import { readPeriodScores } from '../../usecases/readPeriodScores'
import { sampleInput } from '../support/scoreInput'
import { type TestHouse, person, testHouse } from '../support/testHouse'
import { sampleScore } from '../contract/support/samples'

describe('readPeriodScores', () => {
  const inspector = person('inspector', 'inspector', undefined)
  let test: TestHouse
  beforeEach(() => (test = testHouse('2026-05-20T02:00:00.000Z')))

  const count = async (month: string, key: string, total: number, isSampleEnough = true, version = 1) => {
    const sample = sampleScore('department', key, version)
    const score = { ...sample.score, total, isSampleEnough }
    await test.house.scores.add({ ...sample, id: `${month}:department:${key}:${version}`, month, score })
  }
  const read = async (period: string, by = inspector, kind: 'department' | 'person' = 'department') => {
    const found = await readPeriodScores({ period, kind }, by, test.house)
    if (!found.ok) throw new Error(JSON.stringify(found.refusal))
    return found.value
  }
  const punish = (id: string, more: object = {}) =>
    test.house.scoreInputs.insert(sampleInput({ id, kind: 'discipline', sanction: 'demerit', ...more }))

  it('knows the months of half a year and of a year', () => {
    expect(monthsOfPeriod('2026-H1').join()).to.equal('2026-01,2026-02,2026-03,2026-04,2026-05,2026-06')
    expect(monthsOfPeriod('2026-H2')[0]).to.equal('2026-07')
    expect(monthsOfPeriod('2026')).to.have.length(12)
  })

  it('is the mean of the months that are over and have a sample, and says of each other one why it is not in it', async () => {
    await count('2026-01', '18', 90)
    await count('2026-03', '18', 10, false)
    await count('2026-04', '18', 70)
    await count('2026-04', '18', 80, true, 2)
    await count('2026-05', '18', 0)
    const [only] = await read('2026-H1')
    expect(only!.months.map(({ state, total }) => `${state} ${total}`)).to.deep.equal([
      'counted 90',
      'missing null',
      'no-sample 10',
      'counted 80',
      'running 0',
      'to-come null',
    ])
    expect(only!.score).to.deep.equal({ months: 2, mean: 85, discipline: 0, total: 85, grade: 'good' })
    expect(only!.rank).to.equal(1)
  })

  it('ranks the best first, and who has no sample not at all', async () => {
    await count('2026-01', '18', 90)
    await count('2026-01', '01', 95)
    await count('2026-01', '02', 99, false)
    expect((await read('2026-H1')).map(({ key, rank }) => [key, rank])).to.deep.equal([
      ['01', 1],
      ['18', 2],
      ['02', null],
    ])
  })

  it('takes discipline once in the year and never in half of it, of the department and of the person', async () => {
    await count('2026-01', '18', 90)
    await count('2026-02', '18', 90)
    await punish('input:a', { responsible: { accountId: 'li', name: '李', post: 'window' } })
    await punish('input:b', { withdrawn: { at: '', by: { accountId: 'wu', name: '吴监' }, reasons: '有误' } })
    await punish('input:c', { month: '2025-12' })
    expect((await read('2026-H1'))[0]!.score).to.include({ total: 90, discipline: 0 })
    expect((await read('2026'))[0]!.score).to.include({
      mean: 90,
      discipline: 15,
      total: 75,
      grade: 'passed',
    })
    const [person] = await read('2026', inspector, 'person')
    expect(person).to.deep.include({
      key: 'li',
      person: { name: '李', departmentNo: '18' },
      rank: null,
      score: null,
    })
    expect(person!.discipline.map(({ id }) => id)).to.deep.equal(['input:a'])
  })

  it('shows a department its own', async () => {
    await count('2026-01', '18', 90)
    await count('2026-01', '01', 95)
    expect((await read('2026', person('window-clerk'))).map(({ key, rank }) => [key, rank])).to.deep.equal([
      ['18', 2],
    ])
    const refused = await readPeriodScores(
      { period: '2026', kind: 'department' },
      person('applicant'),
      test.house,
    )
    expect(refused.ok).to.equal(false)
  })
})
