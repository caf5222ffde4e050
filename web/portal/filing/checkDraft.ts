import { applicant as applicantShape } from '../../contract/cases'
import type { FormField, ItemGuide } from '../../contract/items'
import { isCivilDate } from '../../../lib/civilDate'
import { isCitizenId, isCreditCode } from '../../../lib/idNumbers'
import type { Draft } from './draft'

export const filingSteps = ['applicant', 'content', 'materials', 'check'] as const
export type FilingStep = (typeof filingSteps)[number]

/** One thing to mend: the field's path as the API names it, and a code of the texts file with its facts. */
export interface Finding {
  field: string
  code: string
  facts?: Record<string, string | number | undefined>
}

type Item = Pick<ItemGuide, 'form' | 'materials'>
const DEFAULT_MAX = 500
const maxOfApplicant: Record<string, number> = { name: 100, contact: 50 }

/** What is still wrong or missing on one step. The server decides; this only saves the way there. */
export function checkStep(step: FilingStep, draft: Draft, item: Item): Finding[] {
  switch (step) {
    case 'applicant':
      return checkApplicant(draft.applicant)
    case 'content':
      return item.form.flatMap(field => checkAnswer(field, draft.form[field.name]?.trim() ?? ''))
    case 'materials':
      return item.materials
        .filter(({ code, required }) => required === 'always' && !draft.materials[code]?.length)
        .map(({ code, name }) => ({ field: `materials.${code}`, code: 'MATERIAL', facts: { label: name } }))
    case 'check':
      return []
  }
}

function checkApplicant(applicant: Draft['applicant']): Finding[] {
  const checked = applicantShape.safeParse(applicant)
  const findings = new Map<string, Finding>()
  for (const { path, message } of checked.error?.issues ?? []) {
    const name = String(path[0])
    const isEmpty = String(applicant[name as keyof typeof applicant]).trim() === ''
    const finding = {
      field: `applicant.${name}`,
      code: isEmpty ? 'REQUIRED' : message,
      facts: { max: maxOfApplicant[name] },
    }
    // the first is the one to mend
    if (!findings.has(name)) findings.set(name, finding)
  }
  const isId = applicant.kind === 'person' ? isCitizenId : isCreditCode
  if (!findings.has('idNo') && !isId(applicant.idNo.trim().toUpperCase())) {
    findings.set('idNo', { field: 'applicant.idNo', code: 'ID_NO_INVALID' })
  }
  const asked = ['name', 'idNo', 'contact', 'phone']
  return asked.flatMap(name => findings.get(name) ?? [])
}

function checkAnswer(field: FormField, text: string): Finding[] {
  const found = (code: string, facts = {}): Finding[] => [
    { field: `form.${field.name}`, code, facts: { label: field.label, ...facts } },
  ]
  const { kind, isRequired, min = -Infinity, max = Infinity, maxLength = DEFAULT_MAX } = field
  if (text === '') return isRequired ? found(kind === 'choice' ? 'CHOOSE' : 'REQUIRED') : []
  if (kind === 'number') {
    const number = Number(text)
    if (!Number.isFinite(number)) return found('NUMBER')
    if (number < min) return found('TOO_SMALL', { min: withUnit(min, field) })
    return number > max ? found('TOO_LARGE', { max: withUnit(max, field) }) : []
  }
  if (kind === 'date') return isCivilDate(text) ? [] : found('DATE')
  return text.length > maxLength ? found('TOO_LONG', { max: maxLength }) : []
}

const withUnit = (number: number, { unit }: FormField) => (unit ? `${number} ${unit}` : `${number}`)

/** The step on which a field of the API is asked. */
export function stepOf(field: string): FilingStep {
  const step = filingSteps.find(name => field === prefixes[name] || field.startsWith(`${prefixes[name]}.`))
  return step ?? 'check'
}

const prefixes: Record<FilingStep, string> = {
  applicant: 'applicant',
  content: 'form',
  materials: 'materials',
  check: '',
}
