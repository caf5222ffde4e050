import { expect } from 'chai'
import type { Due } from '../../../web/contract/cases'
import { askedDepartments } from '../../../web/desk/case/askedDepartments'
import { decisionWords } from '../../../web/desk/steps/decisionWords'
import { proceduresAt, statutoryDue } from '../../../web/desk/steps/procedures'

const procedure = (ground: string, isAlways: boolean) => ({
  ground,
  isAlways,
  name: ground,
  plannedWorkingDays: 10,
  source: { act: '行政许可法', provision: '第四十五条', checkedOn: '2026-11-23' },
})

describe('proceduresAt', () => {
  const all = [procedure('检验', true), procedure('专家评审', false), procedure('听证', false)]
  const groundsAt = (step: 'commission' | 'review', procedures = all) =>
    proceduresAt(step, procedures).map(({ ground }) => ground)

  it('commissions what every case has', () => expect(groundsAt('commission')).to.deep.equal(['检验']))
  it('lets the reviewer begin what some cases need', () =>
    expect(groundsAt('review')).to.deep.equal(['专家评审']))
  it('offers a hearing at neither, not even one that every case has', () => {
    const hearing = [procedure('听证', true)]
    expect([...groundsAt('commission', hearing), ...groundsAt('review', hearing)]).to.deep.equal([])
  })
})

describe('statutoryDue', () => {
  const ruler = (...dues: Partial<Due>[]) => ({ dues }) as Parameters<typeof statutoryDue>[0]
  const rows: [string, Partial<Due>[], string | undefined][] = [
    ['the decision', [{ code: 'licence.promised' }, { code: 'licence.decision' }], 'licence.decision'],
    ['of a 上报件 the first review', [{ code: 'licence.first-review' }], 'licence.first-review'],
    ['nothing once it has ended', [{ code: 'licence.decision', endedOn: '2026-11-23' }], undefined],
    ['never the promise', [{ code: 'licence.promised' }], undefined],
  ]
  for (const [why, dues, code] of rows)
    it(why, () => expect(statutoryDue(ruler(...dues))?.code).to.equal(code))
})

describe('decisionWords', () => {
  const rows: [string, Parameters<typeof decisionWords>[0], object][] = [
    ['a licence is granted', { nature: '许可', shape: 'standard' }, {}],
    ['what is no licence is approved', { nature: '非许可', shape: 'standard' }, { context: 'approval' }],
    ['what is filed is put on record', { nature: '非许可', shape: 'record' }, { context: 'record' }],
    ['an item that is not known is called a licence', undefined, {}],
  ]
  for (const [why, item, words] of rows) it(why, () => expect(decisionWords(item)).to.deep.equal(words))
})

describe('askedDepartments', () => {
  const open = (step: string, departmentName?: string) => ({
    step,
    jobKey: step,
    post: 'review',
    ...(departmentName === undefined ? {} : { departmentName }),
  })
  it('names every department whose answer is awaited', () =>
    expect(
      askedDepartments({ openSteps: [open('countersign', '市气象局'), open('countersign', '市地震局')] }),
    ).to.deep.equal(['市气象局', '市地震局']))
  it('names nobody where the office itself has the step', () =>
    expect(askedDepartments({ openSteps: [open('review')] })).to.deep.equal([]))
})
