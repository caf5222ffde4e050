import type { Case } from '../../../domain/case/case'
import type { CaseEvent, FileRef } from '../../../domain/case/events'
import type { Item } from '../../../domain/catalogue/item'
import type { Catalogue } from '../../../usecases/ports'
import { maskName } from '../../../usecases/support/mask'
import { systemActor } from '../../../usecases/support/systemActor'
import type { JournalLine } from '../../contract/cases'
import type { Texts } from '../support/texts'

/** Facts of an event that people read, in this order. Everything else in it is the machine's. */
const shown = [
  'receivedOn',
  'effectiveOn',
  'dueOn',
  'needs',
  'organ',
  'outcome',
  'officers',
  'checkedOn',
  'record',
  'departmentNo',
  'stance',
  'place',
  'objections',
  'ground',
  'documentNo',
  'plannedEndOn',
  'opinion',
  'reasons',
  'remedies',
  'conclusion',
  'workingDays',
  'hearingOn',
  'chair',
  'to',
  'about',
  'findings',
  'charge',
  'quantity',
  'amountFen',
  'approvedBy',
  'method',
  'receipt',
] as const

const FEN = 100

/**
 * The journal for one reader. Applicants read what was done and why; who handled it is shown to them
 * by post, to the house by name.
 */
export function journalView(
  { journal, applicant }: Pick<Case, 'journal' | 'applicant'>,
  { charges = [] }: Pick<Item, 'charges'>,
  texts: Texts,
  reader: 'applicant' | 'house',
  catalogue: Pick<Catalogue, 'department'>,
): JournalLine[] {
  const words: Words = {
    texts,
    departmentName: no => catalogue.department(no)?.name ?? no,
    chargeName: charge => charges.find(({ code }) => code === charge)?.name ?? charge,
  }
  return journal
    .map((event, index) => ({ event, index }))
    .filter(({ event }) => reader === 'house' || event.type !== 'stepStarted')
    .map(({ event, index }) => ({
      index,
      type: event.type,
      at: event.at,
      on: event.on,
      by: nameOf(event.by, applicant, texts, reader),
      facts: factsOf(event, words),
      files: filesOf(event),
    }))
}

function nameOf(
  by: CaseEvent['by'],
  applicant: Case['applicant'],
  texts: Texts,
  reader: 'applicant' | 'house',
): string {
  if (reader === 'house' && by.accountId === applicant.accountId)
    return maskName(applicant.name, applicant.kind)
  if (by.accountId === systemActor.accountId) return texts('actor.system')
  return reader === 'house' || !by.post ? by.name : texts(`post.${by.post}`)
}

interface Words {
  texts: Texts
  departmentName(no: string): string
  chargeName(code: string): string
}

function factsOf(event: CaseEvent, words: Words): JournalLine['facts'] {
  const { texts } = words
  const facts = shown.flatMap(name => {
    const value = (event as unknown as Record<string, unknown>)[name]
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
      return []
    // the last day of a publication has the name of the organ that is reported to
    if (name === 'to' && event.type === 'publicised') return []
    return [{ label: texts(`fact.${name}`), text: textOf(name, value, words) }]
  })
  if (event.type === 'publicised')
    facts.unshift({
      label: texts('fact.period'),
      text: texts('fact.fromTo', { from: event.from, to: event.to }),
    })
  if (event.type === 'documentIssued')
    facts.unshift({ label: texts('fact.document'), text: texts(`document.${event.document}`) })
  if (event.type === 'stepStarted')
    facts.unshift({ label: texts('fact.step'), text: texts(`step.${event.step}`) })
  return facts
}

function textOf(name: string, value: unknown, { texts, departmentName, chargeName }: Words): string {
  if (Array.isArray(value)) return value.join('；')
  switch (name) {
    case 'outcome':
      return texts(`outcome.${String(value)}`)
    case 'about':
      return texts(`event.${String(value)}`)
    case 'stance':
      return texts(`stance.${String(value)}`)
    case 'departmentNo':
      return departmentName(String(value))
    case 'charge':
      return chargeName(String(value))
    case 'amountFen':
      return (Number(value) / FEN).toFixed(2)
    default:
      return String(value)
  }
}

function filesOf(event: CaseEvent): FileRef[] {
  if (event.type === 'supplementReceived') return event.materials.flatMap(material => [...material.files])
  return 'files' in event ? [...(event.files ?? [])] : []
}
