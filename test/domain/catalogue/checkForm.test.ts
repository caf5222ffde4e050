import { expect } from 'chai'
import { checkForm } from '../../../domain/catalogue/checkForm'
import type { FormField } from '../../../domain/catalogue/item'

const field = (more: Partial<FormField> & Pick<FormField, 'kind'>): FormField => ({
  name: 'answer',
  label: '问题',
  isRequired: true,
  ...more,
})
const text = field({ kind: 'text' })

/** What is kept, or the rule that refuses it. */
function said(one: FormField, answer: string | number | undefined): unknown {
  const result = checkForm({ form: [one] }, answer === undefined ? {} : { answer })
  if (result.ok) return 'answer' in result.value ? result.value['answer'] : 'nothing'
  return result.refusal.code === 'RULE_BROKEN' ? result.refusal.rule : result.refusal.code
}

describe('checkForm', () => {
  // prettier-ignore
  const table: [string, FormField, string | number | undefined, unknown][] = [
    ['a text is kept without its blanks', text, ' 东墙 ', '东墙'],
    ['a blank is no answer', text, '  ', 'FORM_FIELD_REQUIRED'],
    ['a missing one neither', text, undefined, 'FORM_FIELD_REQUIRED'],
    ['what is not required may be missing', field({ kind: 'text', isRequired: false }), undefined, 'nothing'],
    ['or blank', field({ kind: 'text', isRequired: false }), ' ', 'nothing'],
    ['a number is no text', text, 5, 'FORM_FIELD_INVALID'],
    ['as long as may be', field({ kind: 'text', maxLength: 3 }), ' 一二三 ', '一二三'],
    ['longer than that', field({ kind: 'text', maxLength: 3 }), '一二三四', 'FORM_FIELD_INVALID'],
    ['five hundred where nothing is said', field({ kind: 'long-text' }), '一'.repeat(500), '一'.repeat(500)],
    ['not one more', field({ kind: 'long-text' }), '一'.repeat(501), 'FORM_FIELD_INVALID'],
    ['a number', field({ kind: 'number' }), -1e9, -1e9],
    ['nought is an answer', field({ kind: 'number' }), 0, 0],
    ['the least', field({ kind: 'number', min: 2, max: 5 }), 2, 2],
    ['the most', field({ kind: 'number', min: 2, max: 5 }), 5, 5],
    ['less', field({ kind: 'number', min: 2, max: 5 }), 1.9, 'FORM_FIELD_INVALID'],
    ['more', field({ kind: 'number', min: 2, max: 5 }), 5.1, 'FORM_FIELD_INVALID'],
    ['no number', field({ kind: 'number' }), NaN, 'FORM_FIELD_INVALID'],
    ['a number without end', field({ kind: 'number' }), Infinity, 'FORM_FIELD_INVALID'],
    ['digits are a text', field({ kind: 'number' }), '5', 'FORM_FIELD_INVALID'],
    ['a day', field({ kind: 'date' }), '2026-03-02', '2026-03-02'],
    ['a day that is none', field({ kind: 'date' }), '2026-02-30', 'FORM_FIELD_INVALID'],
    ['a number is no day', field({ kind: 'date' }), 20260302, 'FORM_FIELD_INVALID'],
    ['one of the choices', field({ kind: 'choice', choices: ['灯箱', '霓虹灯'] }), '霓虹灯', '霓虹灯'],
    ['another', field({ kind: 'choice', choices: ['灯箱'] }), '布幅', 'FORM_FIELD_INVALID'],
    ['where there are none', field({ kind: 'choice' }), 'Stryker was here', 'FORM_FIELD_INVALID'],
    ['a number is no choice', field({ kind: 'choice', choices: ['1'] }), 1, 'FORM_FIELD_INVALID'],
  ]
  for (const [what, one, answer, expected] of table)
    it(what, () => expect(said(one, answer)).to.equal(expected))

  it('names the field and its label', () => {
    const form = [text, { ...text, name: 'second', label: '第二问' }]
    expect(checkForm({ form }, { answer: '有' })).to.deep.equal({
      ok: false,
      refusal: {
        code: 'RULE_BROKEN',
        rule: 'FORM_FIELD_REQUIRED',
        field: 'form.second',
        facts: { label: '第二问' },
      },
    })
    expect(checkForm({ form }, { answer: '有', second: 3 })).to.deep.nested.include({
      'refusal.field': 'form.second',
      'refusal.facts': { label: '第二问' },
    })
  })

  it('refuses an answer to what nobody asked, and names it', () => {
    expect(checkForm({ form: [text] }, { answer: '有', third: '无' })).to.deep.equal({
      ok: false,
      refusal: { code: 'RULE_BROKEN', rule: 'FORM_FIELD_UNKNOWN', field: 'form.third' },
    })
  })
})
