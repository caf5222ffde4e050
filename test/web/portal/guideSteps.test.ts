import { expect } from 'chai'
import { guideSteps, isNeeded } from '../../../web/portal/guide/guideSteps'

const step = (code: string, more: object = {}) => ({
  code,
  name: code,
  postName: '审核',
  limitWorkingDays: 2,
  ...more,
})
const source = { act: '行政许可法', provision: '第四十五条', checkedOn: '2026-11-23' }
const procedure = (ground: string, isAlways: boolean) => ({
  ground,
  isAlways,
  name: ground,
  plannedWorkingDays: 10,
  source,
})
const asked = (departmentNo: string, departmentName: string, limitWorkingDays: number) =>
  step('countersign', { departmentNo, departmentName, asks: '意见', limitWorkingDays })

describe('guideSteps', () => {
  const steps = [step('review'), step('special-procedure'), step('decision')]
  const codes = (...specialProcedures: ReturnType<typeof procedure>[]) =>
    guideSteps({ steps, specialProcedures }).map(({ code }) => code)

  it('hides the special procedure that only some cases have', () =>
    expect(codes(procedure('专家评审', false))).to.deep.equal(['review', 'decision']))
  it('shows the one that every case has', () =>
    expect(codes(procedure('检验', true), procedure('听证', false))).to.include('special-procedure'))
  it('makes one step of the departments that are asked, with the longest of their times', () => {
    const [first, ...others] = guideSteps({
      steps: [asked('40', '市人民防空办公室', 2), asked('41', '市气象局', 3), step('review')],
      specialProcedures: [],
    })
    expect(first?.asked.map(({ department }) => department)).to.deep.equal(['市人民防空办公室', '市气象局'])
    expect(first?.limitWorkingDays).to.equal(3)
    expect(others.map(({ code }) => code)).to.deep.equal(['review'])
  })
})

describe('isNeeded', () => {
  it('is what every case has', () => expect(isNeeded(procedure('检验', true), {})).to.equal(true))
  it('is not what some have', () => expect(isNeeded(procedure('听证', false), {})).to.equal(false))
  it('is a hearing that the law demands', () =>
    expect(isNeeded(procedure('听证', false), { hearing: { source } })).to.equal(true))
})
