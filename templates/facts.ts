import type { EventOf, EventType } from '../domain/case/events'
import type { ItemLimit, LimitCode } from '../domain/catalogue/item'
import { limitOf } from '../domain/catalogue/item'
import { type LegalSource, cited } from '../domain/catalogue/legalSource'
import type { CivilDate } from '../lib/civilDate'
import type { DocumentFacts } from '../usecases/ports'

/** 2026年11月23日 */
export const longDate = (day: CivilDate): string =>
  `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** 《行政许可法》第四十二条 */
export const article = cited

/** The articles behind a decision: the item's own acts, then the article of the general procedure. */
export const decisionBasis = ({ item }: DocumentFacts, general: LegalSource): string =>
  [...item.legalBasis.filter(({ act }) => act !== general.act), general].map(article).join('、')

/** What somebody typed, as the paragraphs that it has. */
export const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** What every document shows. `mark` tells the kinds of documents apart in the number: 受 in 郑城管许受字. */
export function common(facts: DocumentFacts, title: string, mark: string) {
  const { case: about, item, department } = facts
  return {
    title,
    organ: department.name,
    documentNo: `${department.documentWord}${mark}字${facts.documentNo}`,
    addressee: about.applicant.name,
    issuedOn: longDate(facts.issuedOn),
    caseNo: about.caseNo,
    itemName: item.name,
    itemCode: item.code,
    hall: department.hall,
    phone: department.phone,
    complaintPhone: department.complaintPhone,
    compiledBy: item.compiledBy ?? '',
    filedOn: longDate(about.filedOn),
  }
}

/** The last event of its kind. @throws Error when the document has no occasion */
export function lastEvent<T extends EventType>({ case: about }: DocumentFacts, type: T): EventOf<T> {
  const event = about.journal.findLast(one => one.type === type)
  if (!event) throw new Error(`no ${type} in the journal of ${about.caseNo}`)
  return event as EventOf<T>
}

const unitWords = { 'working-day': '个工作日', 'calendar-day': '日', month: '个月' } as const

/** `10个工作日`, `60日`, `3个月` */
export const spanText = ({ length, unit }: Pick<ItemLimit, 'length' | 'unit'>): string =>
  `${length}${unitWords[unit]}`

/**
 * A limit's days, last day and what it rests on, from the item's data: a template never types a number.
 * @throws Error when the item has no such limit, or the limit has not begun in the case
 */
export function limitFacts({ item, dues }: DocumentFacts, code: LimitCode) {
  const limit = limitOf(item, code)
  if (!limit) throw new Error(`item ${item.code} has no limit ${code}`)
  const { name, basis } = limit
  const due = dues.findLast(one => one.code === code)
  if (!due) throw new Error(`limit ${code} of ${item.code} is not running: no last day to print`)
  return {
    name,
    span: spanText(limit),
    basis: 'law' in basis ? article(basis.law) : basis.office.note,
    dueOn: longDate(due.dueOn) + (due.isProvisional ? '（暂定）' : ''),
  }
}

export interface Fact {
  label: string
  text: string
}

/** Longest text, in characters, that leaves room for a neighbour in its row. */
const SHORT = 12

/** Facts as rows of a form: two short neighbours share a row, a long one has its own. */
export function rowsOf(facts: readonly Fact[]): { cells: (Fact & { isWide: boolean })[] }[] {
  const isShort = (fact: Fact | undefined) => fact !== undefined && fact.text.length <= SHORT
  const rows = []
  for (let index = 0; index < facts.length; index += 1) {
    const arePair = isShort(facts[index]) && isShort(facts[index + 1])
    const cells = facts.slice(index, arePair ? index + 2 : index + 1)
    rows.push({ cells: cells.map(fact => ({ ...fact, isWide: !arePair })) })
    if (arePair) index += 1
  }
  return rows
}

/** Who it is about: the name in full, the number only masked. */
export const holderFacts = (label: string, { case: { applicant } }: DocumentFacts): Fact[] => [
  { label, text: applicant.name },
  {
    label: applicant.kind === 'organisation' ? '统一社会信用代码' : '居民身份证号码',
    text: applicant.maskedIdNo,
  },
]

/** The answers of the form. */
export const formFacts = ({ case: about, item }: DocumentFacts): Fact[] =>
  item.form
    .filter(field => about.form[field.name] !== undefined)
    .map(({ name, label, unit, kind }) => ({
      label,
      text:
        kind === 'date'
          ? longDate(about.form[name] as CivilDate)
          : `${about.form[name]}${unit ? ` ${unit}` : ''}`,
    }))
