import { expect } from 'chai'
import { testItem } from '../../../support/item'
import { accepted, filed, paused, resumed } from '../../../support/journal'
import {
  type Line,
  type Row,
  judge,
  likeEveryRule,
  officer,
  ruleTable,
  withOverride,
} from '../../../support/judge'

const lines: Line[] = [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
]
const [expert] = testItem.specialProcedures
const twoGrounds = { item: { specialProcedures: [expert!, { ...expert!, ground: '检验' }] } }
const pause = (on: string, plannedEndOn = '2026-03-10', more: object = {}): Line => [
  on,
  { ...(paused(plannedEndOn) as object), ...officer('handling'), ...more } as Line[1],
]
const test = { ground: '检验' }
const resumes = (on: string, ground?: string): Line => [
  on,
  { ...resumed, ...(ground ? { ground } : {}) } as Line[1],
]
const noDocument = [...lines, pause('2026-03-05', '2026-03-10', { documentNo: ' ' }), resumes('2026-03-09')]
const withdrawn = (on: string): Line => [on, { type: 'withdrawn', reasons: '不办了' }]

// prettier-ignore
const rows: Row[] = [
  [[...lines, pause('2026-03-05'), resumes('2026-03-09')], {},  [],                          'ended before the planned day'],
  [[...lines, pause('2026-03-05'), resumes('2026-03-10')], {},  [],                          'ended on the planned day'],
  [[...lines, pause('2026-03-05'), resumes('2026-03-11')], {},  ['yellow 2026-03-11 Y5:e2'], 'ended the day after: longer than planned'],
  [[...lines, pause('2026-03-05'), resumes('2026-03-20')], {},  ['yellow 2026-03-11 Y5:e2'], 'ended long after: seen on the day after the plan'],
  [[...lines, pause('2026-03-05')], { asOf: '2026-03-10' },     [],                          'still open on the planned day'],
  [[...lines, pause('2026-03-05')], { asOf: '2026-03-11' },     ['yellow 2026-03-11 Y5:e2'], 'still open on the day after'],
  [noDocument, {},                                              ['yellow 2026-03-05 Y5:e2'], 'no document that tells the applicant'],
  [[...lines, pause('2026-03-05', '2026-03-10', test), resumes('2026-03-09')], {}, ['yellow 2026-03-05 Y5:e2'], 'a ground that the item does not list'],
  [[...lines, pause('2026-03-05', '2026-03-10', test), resumes('2026-03-09')], twoGrounds, [], 'a second ground that it lists'],
  [[...lines, pause('2026-03-05'), withdrawn('2026-03-10')], {}, [],                         'withdrawn within the plan: the pause is over with the case'],
  [[...lines, pause('2026-03-05'), withdrawn('2026-03-12')], {}, ['yellow 2026-03-11 Y5:e2'], 'withdrawn when it was too long already'],
  [[...noDocument, pause('2026-03-11', '2026-03-13'), resumes('2026-03-16')], {}, ['yellow 2026-03-05 Y5:e2', 'red 2026-03-14 Y5:e4'], 'the second wrong pause of a case is a red card'],
  [[...lines, pause('2026-03-05'), resumes('2026-03-10'), pause('2026-03-11', '2026-03-13'), resumes('2026-03-16')], {}, ['yellow 2026-03-14 Y5:e4'], 'a second pause that is the first wrong one is yellow'],
  [[...lines, pause('2026-03-05'), pause('2026-03-06', '2026-03-09', test), resumes('2026-03-09')], { ...twoGrounds, asOf: '2026-03-11' }, ['yellow 2026-03-11 Y5:e2'], 'an end without a ground ends the later of two pauses'],
  [[...lines, pause('2026-03-05'), pause('2026-03-06', '2026-03-09', test), resumes('2026-03-09', '专家评审')], { ...twoGrounds, asOf: '2026-03-10' }, ['yellow 2026-03-10 Y5:e3'], 'an end with a ground ends that pause'],
  [noDocument, { sets: [withOverride({ departmentNo: '18', ruleId: 'Y5', trigger: { redFrom: 1 } })] }, ['red 2026-03-05 Y5:e2'], 'a department in which the first is red'],
]

describe('Y5: a pause without ground, notice or end', () => {
  ruleTable('Y5', rows)
  likeEveryRule('Y5', noDocument)

  it('names who paused, and is about the pause', () => {
    const [alert] = judge(noDocument).filter(({ rule }) => rule.id === 'Y5')
    expect(alert).to.include({ about: 2, dueOn: '2026-03-05' })
    expect(alert!.responsible?.post).to.equal('handling')
  })
})
