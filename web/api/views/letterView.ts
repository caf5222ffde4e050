import { type Letter, isReportLate } from '../../../domain/orders/letter'
import type { LetterDraft } from '../../../usecases/orders/draftLetter'
import type { ProposedLetter } from '../../../usecases/orders/readLetters'
import type { House } from '../../../usecases/ports'
import type {
  LetterDraft as DraftView,
  LetterSummary,
  Letter as LetterView,
  ProposedLetter as ProposedView,
} from '../../contract/letters'
import type { Texts } from '../support/texts'

type LetterViewDeps = Pick<House, 'catalogue'>
type SummaryDeps = LetterViewDeps & Pick<House, 'clock'>

const nameOf = (departmentNo: string, { catalogue }: LetterViewDeps): string =>
  catalogue.department(departmentNo)?.name ?? departmentNo

export function letterSummary(letter: Letter, deps: SummaryDeps): LetterSummary {
  const { id, letterNo, departmentNo, origin, dueOn, issuedAt, issuedOn } = letter
  const departmentName = nameOf(departmentNo, deps)
  return {
    id,
    letterNo,
    departmentNo,
    departmentName,
    origin,
    dueOn,
    issuedAt,
    issuedOn,
    reports: letter.reports.map(({ at, on, by, text, files }) => ({
      at,
      on,
      by: by.name,
      text,
      files: [...files],
    })),
    isReportLate: isReportLate(letter, deps.clock.now().on),
    version: letter.reports.length,
  }
}

export const letterView = (letter: Letter, deps: SummaryDeps): LetterView => ({
  ...letterSummary(letter, deps),
  ...contentOf(letter),
  by: letter.by.name,
  sha256: letter.sha256,
})

const contentOf = ({ findings, demand, basis, cards, cardsInAll }: LetterDraft | Letter) => ({
  findings,
  demand,
  basis,
  cards: [...cards],
  cardsInAll,
})

export function draftView(draft: LetterDraft, deps: LetterViewDeps): DraftView {
  const { departmentNo, origin, dueOn } = draft
  const { basis } = deps.catalogue.orderRules().letter
  const dueNote = 'office' in basis ? basis.office.note : `《${basis.act}》${basis.provision}`
  const departmentName = nameOf(departmentNo, deps)
  return { departmentNo, departmentName, origin, dueOn, ...contentOf(draft), dueNote }
}

export function proposedView(proposed: ProposedLetter, texts: Texts, deps: LetterViewDeps): ProposedView {
  const { departmentNo } = proposed
  const of = { departmentNo, departmentName: nameOf(departmentNo, deps) }
  if (proposed.kind === 'order') {
    const { orderId, orderNo, subject } = proposed
    return { ...of, subject, origin: { kind: 'order', orderId, orderNo } }
  }
  const { month, total } = proposed
  return {
    ...of,
    subject: texts('letter.failedMonth', { month, total }),
    origin: { kind: 'score', month, total },
  }
}
