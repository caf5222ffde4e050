import { inputDeductions } from '../../../domain/performance/inputDeductions'
import { type ScoreInput, answersOf, satisfiedPercent } from '../../../domain/performance/scoreInput'
import type { House } from '../../../usecases/ports'
import type { ScoreInputList, ScoreInput as View } from '../../contract/scoreInputs'
import type { Texts } from '../support/texts'

type Deps = Pick<House, 'catalogue'>

/** What was found, in a line. */
export function inputName(input: ScoreInput, texts: Texts): string {
  if (input.kind === 'complaint') return texts(`complaint.${input.fault}`)
  if (input.kind === 'discipline') return texts(`sanction.${input.sanction}`)
  const { answers } = input
  return texts('input.survey', { answers: answersOf(answers), percent: satisfiedPercent(answers) })
}

export function inputView(input: ScoreInput, texts: Texts, { catalogue }: Deps): View {
  const { id, kind, departmentNo, month, on, document, enteredAt, withdrawn, version } = input
  const scoring = catalogue.scoring()
  const [deduction] = inputDeductions([{ ...input, withdrawn: null }], scoring)
  return {
    id,
    kind,
    departmentNo,
    departmentName: catalogue.department(departmentNo)?.name ?? departmentNo,
    month,
    on,
    document,
    name: inputName(input, texts),
    ...(input.kind === 'complaint' ? { text: input.text } : {}),
    ...(input.kind === 'complaint' && input.caseNo ? { caseNo: input.caseNo } : {}),
    ...(input.kind !== 'survey' && input.responsible ? { officerName: input.responsible.name } : {}),
    ...(input.kind === 'survey'
      ? { answers: { ...input.answers }, satisfiedPercent: satisfiedPercent(input.answers) }
      : {}),
    points: input.kind === 'discipline' ? scoring.discipline[input.sanction] : (deduction?.points ?? 0),
    part: deduction?.part ?? null,
    enteredAt,
    by: input.by.name,
    withdrawn: withdrawn && { at: withdrawn.at, by: withdrawn.by.name, reasons: withdrawn.reasons },
    version,
  }
}

/** What can be entered, and what each takes. */
export function inputRules(texts: Texts, { catalogue }: Deps): Omit<ScoreInputList, 'year' | 'inputs'> {
  const { complaints, discipline, survey } = catalogue.scoring()
  const sanctions = Object.entries(discipline) as [keyof typeof discipline, number][]
  return {
    faults: complaints.map(one => ({ ...one, name: texts(`complaint.${one.code}`) })),
    sanctions: sanctions.map(([code, points]) => ({ code, points })),
    survey: { ...survey },
  }
}
