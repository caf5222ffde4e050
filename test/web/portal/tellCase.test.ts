import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { type CaseState, caseStates } from '../../../domain/case/transitions'
import { stepCodes } from '../../../domain/catalogue/item'
import type { Due } from '../../../web/contract/cases'
import { type Told, tellCase } from '../../../web/portal/cases/tellCase'

interface Texts {
  [key: string]: string | Texts
}
const childOf = (texts: Texts | string | undefined, name: string) =>
  typeof texts === 'object' ? texts[name] : undefined

const due = (code: string, change: Partial<Due> = {}): Due => ({
  code,
  name: code,
  occurrence: 1,
  startsOn: '2026-11-16',
  length: 7,
  unit: 'working-day',
  days: 7,
  daysUsed: 5,
  daysLeft: 2,
  dueOn: '2026-11-25',
  isProvisional: false,
  isPaused: false,
  workingDaysLeft: 2,
  workingDaysLate: 0,
  isMissed: false,
  ...change,
})
const told = (state: CaseState, matters?: Due, change: Partial<Told> = {}): Told => ({
  state,
  departmentName: '市城市管理局',
  ruler: {
    asOf: '2026-11-23',
    calendarVersion: '1',
    days: [],
    dues: [due('licence.promised'), due('licence.decision', { dueOn: '2026-11-30' })],
    segments: [],
    why: {},
  },
  ...(matters ? { due: matters } : {}),
  ...change,
})
/** Of an item whose law limits the first review. */
const reported = (state: CaseState, matters: Due): Told => {
  const { ruler } = told(state)
  return told(state, matters, {
    ruler: { ...ruler, dues: [due('licence.promised'), due('licence.first-review')] },
  })
}
const missed = { isMissed: true, workingDaysLate: 1, workingDaysLeft: 0 }

describe('tellCase', () => {
  const rows: [string, Told, string | undefined, boolean][] = [
    ['acceptance in time', told('filed', due('acceptance.decision')), 'when.filed', false],
    ['acceptance late', told('filed', due('acceptance.decision', missed)), 'when.lateAcceptance', true],
    ['supplements awaited', told('supplementing', due('supplement.reply')), 'when.supplementing', false],
    [
      'supplements late: it is the applicant who is late, so no complaint is offered',
      told('supplementing', due('supplement.reply', missed)),
      'when.lateSupplement',
      false,
    ],
    ['promise can be kept', told('accepted', due('licence.promised')), 'when.promised', false],
    ['promise broken, law not yet', told('reviewed', due('licence.decision')), 'when.statutory', false],
    ['law broken', told('reviewed', due('licence.decision', missed)), 'when.lateStatutory', true],
    ['上报件 in time', reported('reviewed', due('licence.promised')), 'when.promisedReport', false],
    ['上报件, promise broken', reported('reviewed', due('licence.first-review')), 'when.report', false],
    ['上报件 late', reported('reviewed', due('licence.first-review', missed)), 'when.lateReport', true],
    ['the organ above decides', reported('reviewed', due('superior.decision')), 'when.superior', false],
    [
      'the organ above is late: that is no complaint about this office',
      reported('reviewed', due('superior.decision', missed)),
      'when.lateSuperior',
      false,
    ],
    ['paused', told('paused', due('licence.promised', { isPaused: true })), 'when.paused', false],
    ['delivery', told('granted', due('licence.delivery')), 'when.deliver', false],
    ['delivery late', told('refused', due('licence.delivery', missed)), 'when.lateDeliver', true],
    ['nothing runs any more', told('archived'), undefined, false],
  ]
  for (const [why, view, key, isLate] of rows) {
    it(`${why}: ${key ?? 'no day is named'}`, () => {
      const telling = tellCase(view)
      expect(telling.when?.key).to.equal(key)
      expect(telling.isLate).to.equal(isLate)
    })
  }

  it('names the promised and the statutory day together', () =>
    expect(tellCase(told('accepted', due('licence.promised'))).when?.days).to.deep.equal({
      on: '2026-11-25',
      statutoryOn: '2026-11-30',
    }))

  it('tells of remedies after a refusal, also when it is archived', () =>
    expect(tellCase(told('archived', undefined, { outcome: 'refused' })).next).to.equal('next.doneRefused'))

  const texts = JSON.parse(readFileSync('web/portal/texts/zh-CN.json', 'utf8')) as Texts
  const wordsAt = (key: string) => key.split('.').reduce<Texts | string | undefined>(childOf, texts)

  it('has words for every state, at every step', () => {
    for (const state of caseStates) {
      for (const step of [undefined, ...stepCodes]) {
        const { now, next } = tellCase(told(state, undefined, step ? { step } : {}))
        for (const key of [now, next]) expect(wordsAt(key), key).to.be.a('string')
      }
    }
  })

  for (const [state, step, now] of [
    ['accepted', 'site-check', 'now.at.site-check'],
    ['accepted', 'countersign', 'now.at.countersign'],
    ['accepted', undefined, 'now.accepted'],
    ['reviewed', 'report-up', 'now.at.report-up'],
    ['granted', 'fee', 'now.at.fee'],
    ['granted', 'delivery', 'now.granted'],
    ['paused', 'hearing', 'now.paused'],
    ['filed', 'acceptance-check', 'now.filed'],
  ] as const)
    it(`${state} at ${step ?? 'no step'}: ${now}`, () =>
      expect(tellCase(told(state, undefined, step ? { step } : {})).now).to.equal(now))
})
