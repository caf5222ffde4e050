import { isCivilDate } from '../../lib/civilDate'
import { type Result, accept, breaks } from '../../lib/result'
import type { FormField, Item } from './item'

export type FormAnswers = Readonly<Record<string, string | number>>

/** Refuses answers to questions that the item does not ask, missing ones, and ones of the wrong kind; names the field. */
export function checkForm(item: Pick<Item, 'form'>, answers: FormAnswers): Result<FormAnswers> {
  const unknown = Object.keys(answers).find(name => !item.form.some(field => field.name === name))
  if (unknown !== undefined) return breaks('FORM_FIELD_UNKNOWN', { field: `form.${unknown}` })

  const checked: Record<string, string | number> = {}
  for (const field of item.form) {
    const answer = answers[field.name]
    const isEmpty = answer === undefined || (typeof answer === 'string' && answer.trim() === '')
    const facts = { label: field.label }
    if (isEmpty && field.isRequired)
      return breaks('FORM_FIELD_REQUIRED', { field: `form.${field.name}`, facts })
    if (isEmpty) continue
    if (!isAnswer(field, answer)) return breaks('FORM_FIELD_INVALID', { field: `form.${field.name}`, facts })
    checked[field.name] = typeof answer === 'string' ? answer.trim() : answer
  }
  return accept(checked)
}

function isAnswer(field: FormField, answer: string | number): boolean {
  const { kind, min = -Infinity, max = Infinity, maxLength = 500, choices = [] } = field
  switch (kind) {
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) && answer >= min && answer <= max
    case 'date':
      return typeof answer === 'string' && isCivilDate(answer)
    case 'choice':
      return typeof answer === 'string' && choices.includes(answer)
    case 'text':
    case 'long-text':
      return typeof answer === 'string' && answer.trim().length <= maxLength
  }
}
