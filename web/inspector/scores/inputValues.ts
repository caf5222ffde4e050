import { type EnterScoreInput, surveyAnswers } from '../../contract/scoreInputs'

type Answers = Extract<EnterScoreInput, { kind: 'survey' }>['answers']

/** As the form holds it: everything that any kind asks for. */
export interface InputValues {
  kind: EnterScoreInput['kind']
  departmentNo: string
  document: string
  on: string
  fault?: string
  text?: string
  caseNo?: string
  officer?: string
  month?: string
  answers?: Partial<Record<keyof Answers, number | null>>
  sanction?: Extract<EnterScoreInput, { kind: 'discipline' }>['sanction']
}

/** What is sent: the fields of its kind and no others; what was left empty is absent. */
export function toInput(values: InputValues): EnterScoreInput {
  const { kind, departmentNo, document, on } = values
  const source = { departmentNo, document, on }
  const officer = values.officer?.trim() ? { officer: values.officer.trim() } : {}
  if (kind === 'survey') {
    const answers = Object.fromEntries(surveyAnswers.map(name => [name, values.answers?.[name] ?? 0]))
    return { kind, ...source, month: values.month ?? on.slice(0, 7), answers: answers as Answers }
  }
  if (kind === 'discipline') return { kind, ...source, sanction: values.sanction ?? 'warning', ...officer }
  const caseNo = values.caseNo?.replaceAll(/\s/g, '')
  return {
    kind,
    ...source,
    fault: values.fault ?? '',
    text: values.text ?? '',
    ...(caseNo ? { caseNo } : {}),
    ...officer,
  }
}
