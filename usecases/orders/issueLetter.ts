import type { Account } from '../../domain/identity/roles'
import type { Letter, PrintedLetter } from '../../domain/orders/letter'
import { orderAfter } from '../../domain/orders/orderLife'
import type { CivilDate } from '../../lib/civilDate'
import { type Result, accept, breaks } from '../../lib/result'
import { actorOf } from '../answerAlert'
import type { House } from '../ports'
import { happened } from '../support/changeCase'
import { type ChangeOrderDeps, changeOrder } from '../support/changeOrder'
import { type DraftLetterDeps, type LetterSubject, draftLetter } from './draftLetter'

export interface IssueLetter {
  subject: LetterSubject
  findings: string
  demand: string
  /** The last day for the report; where absent, what the rules give. */
  dueOn?: CivilDate
}

export type PreviewLetterDeps = DraftLetterDeps & Pick<House, 'renderer'>
export type IssueLetterDeps = PreviewLetterDeps &
  ChangeOrderDeps &
  Pick<House, 'letters' | 'documents' | 'sequences' | 'tokens'>

/** The letter as it would be printed; nothing is kept, and no number is used. */
export async function previewLetter(
  wanted: IssueLetter,
  by: Account,
  deps: PreviewLetterDeps,
): Promise<Result<string>> {
  const { letterWord } = deps.catalogue.orderRules()
  const printed = await compose(
    wanted,
    `${letterWord}〔${deps.clock.now().on.slice(0, 4)}〕（待编）号`,
    by,
    deps,
  )
  return printed.ok ? accept(render(printed.value, deps)) : printed
}

/**
 * 发出监察建议书: numbers it, prints it, keeps the text for ever with its SHA-256, and notes it in the order that
 * it is about. One order, or one failed month of a department, has one letter; the same words again are the same
 * letter. The text is kept under a name that holds its own digest, so that a try that died halfway leaves
 * nothing that a later one could be taken for.
 */
export async function issueLetter(
  wanted: IssueLetter,
  by: Account,
  deps: IssueLetterDeps,
): Promise<Result<Letter>> {
  const draft = await draftLetter(wanted.subject, by, deps)
  if (!draft.ok) return draft
  const standing = await deps.letters.find(draft.value.id)
  if (standing) {
    await noteInOrder(standing, by, deps)
    return isSaidSo(standing, wanted, by) ? accept(standing) : breaks('LETTER_ALREADY_ISSUED')
  }
  // asked before a number is used
  const possible = await compose(wanted, '', by, deps)
  if (!possible.ok) return possible
  const year = possible.value.issuedOn.slice(0, 4)
  const letterNo = `${deps.catalogue.orderRules().letterWord}〔${year}〕${await deps.sequences.next(`letter.${year}`)}号`
  const printed: PrintedLetter = { ...possible.value, letterNo }
  const html = render(printed, deps)
  const sha256 = deps.tokens.sha256(html)
  const documentId = `${printed.id}:${sha256.slice(0, 16)}`
  const { issuedAt } = printed
  await deps.documents.insert({ documentId, subjectNo: letterNo, documentNo: letterNo, issuedAt, html })
  const letter = await deps.letters.insert({ ...printed, documentId, sha256, reports: [] })
  await noteInOrder(letter, by, deps)
  return isSaidSo(letter, wanted, by) ? accept(letter) : breaks('LETTER_ALREADY_ISSUED')
}

async function compose(
  { subject, findings, demand, dueOn }: IssueLetter,
  letterNo: string,
  by: Account,
  deps: DraftLetterDeps,
): Promise<Result<PrintedLetter>> {
  const draft = await draftLetter(subject, by, deps)
  if (!draft.ok) return draft
  const now = deps.clock.now()
  if (dueOn !== undefined && dueOn <= now.on) return breaks('DUE_NOT_AHEAD', { field: 'dueOn' })
  return accept({
    ...draft.value,
    findings,
    demand,
    ...(dueOn === undefined ? {} : { dueOn }),
    letterNo,
    issuedAt: now.at,
    issuedOn: now.on,
    by: actorOf(by),
  })
}

function render(letter: PrintedLetter, { catalogue, renderer }: PreviewLetterDeps): string {
  const department = catalogue.department(letter.departmentNo)
  if (!department) throw new Error(`department ${letter.departmentNo} is not in the catalogue`)
  return renderer.renderLetter({ letter, department, organ: catalogue.orderRules().organ })
}

const isSaidSo = ({ findings, demand, by }: Letter, wanted: IssueLetter, who: Account): boolean =>
  by.accountId === who.id && findings === wanted.findings && demand === wanted.demand

async function noteInOrder(letter: Letter, by: Account, deps: ChangeOrderDeps): Promise<void> {
  const { id: letterId, letterNo, origin } = letter
  if (origin.kind !== 'order') return
  await changeOrder(origin.orderId, deps, (current, now) => {
    const event = { type: 'letterIssued' as const, letterId, letterNo, ...happened(now, actorOf(by)) }
    // noted before, or closed in this very moment: the letter itself says what it is about
    return accept(orderAfter(current, event) ? event : 'nothing')
  })
}
