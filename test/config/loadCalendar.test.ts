import path from 'node:path'
import { expect } from 'chai'
import { loadCalendar } from '../../config/loadCalendar'
import { readDay } from '../../domain/calendar/workingCalendar'
import { countDue } from '../../domain/clock/countDays'
import { civilDate } from '../../lib/civilDate'
import { changed, folderOf, published, refusalOf } from './support/changedFile'

const national = 'calendars/national.json'

describe('loadCalendar', () => {
  const calendar = loadCalendar(published(national))

  // prettier-ignore
  const vectors = [
    ['2011-01-28', 5,  '2011-02-10', 'over the Spring Festival, with a worked Sunday'],
    ['2011-01-28', 20, '2011-03-02', 'the same start, four weeks'],
    ['2011-04-01', 5,  '2011-04-11', 'over Qingming, with a worked Saturday'],
    ['2011-09-29', 20, '2011-11-01', 'over the National Day week'],
    ['2010-09-17', 5,  '2010-09-26', 'ends on a Sunday that is worked'],
    ['2012-01-20', 1,  '2012-01-21', 'ends on a Saturday that is worked'],
    ['2024-09-30', 5,  '2024-10-12', 'ends on a Saturday that is worked, after a week off'],
    ['2025-01-24', 5,  '2025-02-07', 'over the eight days of the Spring Festival'],
    ['2025-09-26', 20, '2025-10-30', 'over National Day and Mid-Autumn in one'],
    ['2011-06-03', 45, '2011-08-08', 'nine weeks, over the Dragon Boat Festival'],
  ] as const

  for (const [startsOn, workingDays, dueOn, because] of vectors) {
    it(`${startsOn} + ${workingDays} → ${dueOn}: ${because}`, () => {
      const due = countDue({
        startsOn: civilDate(startsOn),
        length: workingDays,
        unit: 'working-day',
        pauses: [],
        calendar,
      })

      expect(due).to.include({ dueOn, isProvisional: false })
    })
  }

  it('knows a worked day that the next year’s notice put into this year', () => {
    expect(readDay(civilDate('2011-12-31'), calendar).kind).to.equal('make-up')
  })

  it('covers 2010 to 2026 without a gap, and is provisional after', () => {
    const due = (on: string) =>
      countDue({ startsOn: civilDate(on), length: 1, unit: 'working-day', pauses: [], calendar })
        .isProvisional

    expect([calendar.coveredFrom, calendar.coveredTo]).to.deep.equal(['2010-01-01', '2026-12-31'])
    expect([due('2026-12-30'), due('2026-12-31')]).to.deep.equal([false, true])
  })

  // prettier-ignore
  const refusals = [
    ['a Saturday both off and worked',    '"2010-02-20"',   '"2010-02-13"',       /2010: 2010-02-13 is both off and worked/],
    ['a worked Wednesday',                '"2010-02-20"',   '"2010-02-24"',       /2010: 2010-02-24 is worked but is no weekend day/],
    ['a day that does not exist',         '"2010-02-20"',   '"2010-02-30"',       /years\.2010\.work\.0: .+ \/ Invalid ISO date/],
    ['a day off that does not exist',     '"2010-01-01":',  '"2010-13-01":',      /years\.2010\.off/],
    ['a day of another year',             '"2010-01-01":',  '"2101-01-01":',      /years\.2010: 2101-01-01 不属于该年的通知/],
    ['a key that stands twice',           '"2010-01-02":',  '"2010-01-01":',      /national\.json:\d+\n.+duplicated/],
    ['a field that it does not know',     '"version":',     '"holidays": [], "version":', /\(root\): .+"holidays"/],
  ] as const

  for (const [what, from, to, sentence] of refusals) {
    it(`refuses ${what}, and names file and place`, () => {
      const folder = folderOf({ 'national.json': changed(national, from, to) })
      const file = path.join(folder, 'national.json')

      const refusal = refusalOf(() => loadCalendar(file))

      expect(refusal).to.include(`配置文件有误 / not usable: ${file}`)
      expect(refusal).to.match(sentence)
    })
  }

  it('names the year that is missing', () => {
    const notice = '{"papers":[],"off":{},"work":[]}'
    const text = `{"version":"t","name":"t","source":"t","years":{"2024":${notice},"2026":${notice}}}`
    const file = path.join(folderOf({ 'c.json': text }), 'c.json')

    expect(refusalOf(() => loadCalendar(file))).to.include('year 2025 is missing')
  })

  it('says in both languages that a file cannot be read', () => {
    expect(refusalOf(() => loadCalendar(published('calendars/none.json')))).to.match(
      /无法读取 \/ cannot be read/,
    )
  })
})
