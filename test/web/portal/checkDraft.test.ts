import { expect } from 'chai'
import type { FormField } from '../../../web/contract/items'
import { checkStep, stepOf } from '../../../web/portal/filing/checkDraft'
import { type Draft, filingOf } from '../../../web/portal/filing/draft'

const width: FormField = {
  name: 'width',
  label: '宽度',
  kind: 'number',
  isRequired: true,
  unit: '米',
  min: 0.1,
  max: 100,
}
const from: FormField = { name: 'from', label: '起始日', kind: 'date', isRequired: false }
const place: FormField = { name: 'place', label: '地点', kind: 'text', isRequired: true, maxLength: 5 }
const carrier: FormField = {
  name: 'carrier',
  label: '载体',
  kind: 'choice',
  isRequired: true,
  choices: ['墙体'],
}
const material = (code: string, required: string) => ({
  code,
  required,
  name: code,
  original: '原件' as const,
  medium: '电子' as const,
  copies: 1,
  issuedBy: '申请人',
})
const item = {
  code: 'ZZ18012',
  form: [place, carrier, width, from],
  materials: [material('application-form', 'always'), material('safety', '面积超过 10 平方米的')],
}
const file = { fileId: 'f'.repeat(22), name: 'a.pdf', mediaType: 'application/pdf', bytes: 1 }
const good: Draft = {
  applicant: {
    kind: 'person',
    name: '王秀英',
    idNo: '11010519491231002x',
    phone: '13812345678',
    contact: '王秀英',
  },
  form: { place: '花园路', carrier: '墙体', width: ' 6.5 ', from: '' },
  materials: { 'application-form': [file] },
  idempotencyKey: 'key',
}
const withApplicant = (change: Partial<Draft['applicant']>): Draft => ({
  ...good,
  applicant: { ...good.applicant, ...change },
})
const withForm = (change: Draft['form']): Draft => ({ ...good, form: { ...good.form, ...change } })
const told = (step: Parameters<typeof checkStep>[0], draft: Draft) =>
  checkStep(step, draft, item).map(({ field, code }) => `${field} ${code}`)

describe('checkStep', () => {
  for (const step of ['applicant', 'content', 'materials', 'check'] as const)
    it(`finds nothing wrong with a good draft: ${step}`, () => expect(told(step, good)).to.deep.equal([]))

  const applicants: [Partial<Draft['applicant']>, string, string][] = [
    [{ idNo: '' }, 'applicant.idNo REQUIRED', 'no number'],
    [{ idNo: '110105' }, 'applicant.idNo ID_NO_LENGTH', 'a short number'],
    [{ idNo: '110105194912310021' }, 'applicant.idNo ID_NO_INVALID', 'a wrong check character'],
    [{ kind: 'organisation' }, 'applicant.idNo ID_NO_INVALID', 'a citizen’s number for an organisation'],
    [{ phone: '12' }, 'applicant.phone PHONE_FORM', 'a short telephone number'],
    [{ name: ' ' }, 'applicant.name REQUIRED', 'a name of spaces'],
    [{ contact: '王'.repeat(51) }, 'applicant.contact TOO_LONG', 'a contact of 51 characters'],
  ]
  for (const [change, expected, why] of applicants)
    it(`${why}: ${expected}`, () =>
      expect(told('applicant', withApplicant(change))).to.deep.equal([expected]))

  const answers: [Draft['form'], string[], string][] = [
    [{ place: '' }, ['form.place REQUIRED'], 'a required text'],
    [{ place: '一二三四五' }, [], 'as long as it may be'],
    [{ place: '一二三四五六' }, ['form.place TOO_LONG'], 'one character too long'],
    [{ carrier: '' }, ['form.carrier CHOOSE'], 'no choice'],
    [{ width: '0.1' }, [], 'the smallest number'],
    [{ width: '0.09' }, ['form.width TOO_SMALL'], 'below the smallest'],
    [{ width: '100.1' }, ['form.width TOO_LARGE'], 'above the largest'],
    [{ width: '六米' }, ['form.width NUMBER'], 'no number'],
    [{ from: '2026-02-30' }, ['form.from DATE'], 'a day that does not exist'],
  ]
  for (const [change, expected, why] of answers)
    it(`${why}: ${expected.join() || 'taken'}`, () =>
      expect(told('content', withForm(change))).to.deep.equal(expected))

  it('asks for the materials that are always required and for no other', () =>
    expect(told('materials', { ...good, materials: {} })).to.deep.equal([
      'materials.application-form MATERIAL',
    ]))
})

describe('filingOf', () => {
  it('sends numbers as numbers and leaves out what is empty', () =>
    expect(filingOf(good, item)).to.deep.include({
      itemCode: 'ZZ18012',
      form: { place: '花园路', carrier: '墙体', width: 6.5 },
      materials: [{ code: 'application-form', fileIds: [file.fileId] }],
    }))
})

describe('stepOf', () => {
  const rows: [string, string][] = [
    ['applicant.idNo', 'applicant'],
    ['form.width', 'content'],
    ['materials', 'materials'],
    ['materials.safety', 'materials'],
    ['Idempotency-Key', 'check'],
    ['formation', 'check'],
  ]
  for (const [field, step] of rows)
    it(`${field} is asked on ${step}`, () => expect(stepOf(field)).to.equal(step))
})
