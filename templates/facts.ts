import type { EventOf, EventType } from '../domain/case/events'
import type { LimitCode } from '../domain/catalogue/item'
import { limitOf } from '../domain/catalogue/item'
import type { LegalSource } from '../domain/catalogue/legalSource'
import type { CivilDate } from '../lib/civilDate'
import type { DocumentFacts } from '../usecases/ports'

/** 2026年11月23日 */
export const longDate = (day: CivilDate): string =>
  `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** 《行政许可法》第四十二条 */
export const article = ({ act, provision }: LegalSource): string => `《${act}》${provision}`

/** What every document shows. `word` is the department's own before the number, such as 郑城管许受字. */
export function common(facts: DocumentFacts, title: string, word: string) {
  const { case: about, item, department } = facts
  return {
    title,
    organ: department.name,
    documentNo: `${word}${facts.documentNo}`,
    addressee: about.applicant.name,
    issuedOn: longDate(facts.issuedOn),
    caseNo: about.caseNo,
    itemName: item.name,
    itemCode: item.code,
    phone: department.phone,
    complaintPhone: department.complaintPhone,
    filedOn: longDate(about.filedOn),
  }
}

/** The last event of its kind. @throws Error when the document has no occasion */
export function lastEvent<T extends EventType>({ case: about }: DocumentFacts, type: T): EventOf<T> {
  const event = about.journal.findLast(one => one.type === type)
  if (!event) throw new Error(`no ${type} in the journal of ${about.caseNo}`)
  return event as EventOf<T>
}

/** A limit's days and the article behind it, from the item's data: a template never types a number. */
export function limitFacts({ item, dues }: DocumentFacts, code: LimitCode) {
  const limit = limitOf(item, code)
  if (!limit) throw new Error(`item ${item.code} has no limit ${code}`)
  const due = dues.findLast(one => one.code === code)
  return {
    workingDays: limit.workingDays,
    basis: 'law' in limit.basis ? article(limit.basis.law) : '本机关的公开承诺',
    dueOn: due ? longDate(due.dueOn) + (due.isProvisional ? '（暂定）' : '') : '',
  }
}

/** The answers of the form, as a table. */
export const formFacts = ({ case: about, item }: DocumentFacts) =>
  item.form
    .filter(field => about.form[field.name] !== undefined)
    .map(({ name, label, unit, kind }) => ({
      label,
      text:
        kind === 'date'
          ? longDate(about.form[name] as CivilDate)
          : `${about.form[name]}${unit ? ` ${unit}` : ''}`,
    }))
