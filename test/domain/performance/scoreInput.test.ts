import { expect } from 'chai'
import { loadScoring } from '../../../config/loadScoring'
import { inputDeductions } from '../../../domain/performance/inputDeductions'
import {
  type EnteredInput,
  type SurveyAnswer,
  answersOf,
  inputFault,
  monthOf,
  satisfiedPercent,
} from '../../../domain/performance/scoreInput'
import { disciplinePoints } from '../../../domain/performance/scorePeriod'
import { civilDate } from '../../../lib/civilDate'
import { sampleInput } from '../../support/scoreInput'

const scoring = loadScoring('config/scoring/scoring-1.yaml')
const today = civilDate('2026-03-31')
const withdrawn = { at: '2026-03-12T02:00:00.000Z', by: { accountId: 'wu', name: '吴监' }, reasons: '复查' }

/** Numbers of each answer, from the best to the worst. */
const answers = (...counts: [number, number, number, number, number]): Record<SurveyAnswer, number> => ({
  'very-satisfied': counts[0],
  satisfied: counts[1],
  'fairly-satisfied': counts[2],
  dissatisfied: counts[3],
  'very-dissatisfied': counts[4],
})
const survey = (...counts: Parameters<typeof answers>) =>
  sampleInput({ kind: 'survey', answers: answers(...counts) })
const discipline = (sanction: string, more: object = {}) =>
  sampleInput({ kind: 'discipline', sanction, ...more })

describe('inputFault', () => {
  const base = { departmentNo: '18', on: today, document: '郑监访〔2026〕3号' }
  const complaint: EnteredInput = { ...base, kind: 'complaint', fault: 'rude', text: '推诿' }
  const asked = (month: string, given = answers(1, 0, 0, 0, 0)): EnteredInput => ({
    ...base,
    kind: 'survey',
    month,
    answers: given,
  })
  // prettier-ignore
  const table: [string, EnteredInput, { code: string; field: string } | undefined][] = [
    ['a complaint of today',                complaint,                                             undefined],
    ['one whose document is of tomorrow',   { ...complaint, on: civilDate('2026-04-01') },         { code: 'DAY_TO_COME', field: 'on' }],
    ['one about a fault that is not listed', { ...complaint, fault: 'late' },                      { code: 'COMPLAINT_FAULT_UNKNOWN', field: 'fault' }],
    ['a survey of this month',              asked('2026-03'),                                      undefined],
    ['a survey of next month',              asked('2026-04'),                                      { code: 'MONTH_TO_COME', field: 'month' }],
    ['a survey that nobody answered',       asked('2026-03', answers(0, 0, 0, 0, 0)),              { code: 'SURVEY_EMPTY', field: 'answers' }],
    ['a discipline of today',               { ...base, kind: 'discipline', sanction: 'warning' },  undefined],
  ]
  for (const [name, input, fault] of table)
    it(name, () => expect(inputFault(input, today, scoring)).to.deep.equal(fault))

  it('a complaint counts in the month of its document, a survey in its own', () => {
    expect(monthOf(complaint)).to.equal('2026-03')
    expect(monthOf(asked('2026-01'))).to.equal('2026-01')
  })
})

describe('satisfaction', () => {
  // prettier-ignore
  const table: [Parameters<typeof answers>, all: number, percent: number, because: string][] = [
    [[0, 0, 0, 0, 0], 0,   100, 'nobody asked, nobody dissatisfied'],
    [[1, 2, 3, 0, 0], 6,   100, 'fairly satisfied is satisfied'],
    [[1, 0, 0, 1, 0], 2,    50, 'dissatisfied is poor'],
    [[1, 0, 0, 0, 1], 2,    50, 'very dissatisfied is poor'],
    [[2, 0, 0, 1, 0], 3,    66, 'rounded down'],
    [[0, 0, 0, 2, 3], 5,     0, 'everybody dissatisfied'],
  ]
  for (const [counts, all, percent, because] of table)
    it(because, () => {
      expect(answersOf(answers(...counts))).to.equal(all)
      expect(satisfiedPercent(answers(...counts))).to.equal(percent)
    })
})

describe('inputDeductions', () => {
  const of = (...inputs: ReturnType<typeof sampleInput>[]) => inputDeductions(inputs, scoring)

  it('an upheld complaint takes what its fault costs, from its part', () =>
    expect(of(sampleInput(), sampleInput({ id: 'input:2', fault: 'nobody-at-the-window' }))).to.deep.equal([
      { part: 'attitude', points: 5, because: 'input:1' },
      { part: 'attitude', points: 3, because: 'input:2' },
    ]))
  it('a withdrawn one takes nothing', () => expect(of(sampleInput({ withdrawn }))).to.deep.equal([]))
  it('a fault that the rules do not list any more takes nothing', () =>
    expect(of(sampleInput({ fault: 'gone' }))).to.deep.equal([]))
  it('discipline takes nothing from a month', () => expect(of(discipline('warning'))).to.deep.equal([]))

  // prettier-ignore
  const surveys: [Parameters<typeof answers>, points: number, because: string][] = [
    [[5, 0, 0, 0, 4],    0, 'nine answers say nothing'],
    [[95, 0, 0, 5, 0],   0, 'ninety-five in a hundred is full'],
    [[100, 0, 0, 0, 0],  0, 'more than full is no bonus'],
    [[94, 0, 0, 6, 0],   1, 'one percent below begins the first three'],
    [[92, 0, 0, 8, 0],   1, 'three below are one point'],
    [[91, 0, 0, 9, 0],   2, 'four begin the next three'],
    [[5, 0, 0, 0, 5],   15, 'ten answers are enough, and half of them are fifteen times three below'],
  ]
  for (const [counts, points, because] of surveys)
    it(`a survey takes ${points}: ${because}`, () =>
      expect(of(survey(...counts))).to.deep.equal([{ part: 'satisfaction', points, because: 'input:1' }]))

  it('takes as many points for each step as the rules say', () => {
    const dear = { ...scoring, survey: { ...scoring.survey, points: 2 } }
    expect(inputDeductions([survey(91, 0, 0, 9, 0)], dear)[0]?.points).to.equal(4)
  })
})

describe('disciplinePoints', () => {
  it('adds up what stands, and nothing else', () =>
    expect(
      disciplinePoints(
        [discipline('warning'), discipline('demerit'), discipline('dismissal', { withdrawn }), sampleInput()],
        scoring,
      ),
    ).to.equal(25))
})
