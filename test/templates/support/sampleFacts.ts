import { readFileSync } from 'node:fs'
import path from 'node:path'
import { published } from '../../support/published'
import type { Case } from '../../../domain/case/case'
import { dues } from '../../../domain/clock/dues'
import { documentViews } from '../../../templates/documentViews'
import type { PrintedLetter } from '../../../domain/orders/letter'
import type { DocumentFacts, LetterFacts } from '../../../usecases/ports'

const folder = path.resolve(import.meta.dirname, '../../../templates')
const { items, departments, calendar, orderRules } = published

/** What a sample file holds: a case as it is stored, and the act of issuing. */
type Sample = Pick<DocumentFacts, 'case' | 'documentNo' | 'issuedAt' | 'issuedOn'>

export const documentNames = Object.keys(documentViews)

export const expectedFile = (document: string): string => path.join(folder, document, 'expected.html')

/**
 * The facts of a document's sample, with the published item and department and with the dues that the
 * clock reads from its journal; `change` alters the case first.
 */
export function sampleFacts(document: string, change: (about: Case) => Case = about => about): DocumentFacts {
  const sample = JSON.parse(readFileSync(path.join(folder, document, 'sample.json'), 'utf8')) as Sample
  const about = change(sample.case)
  const item = items.find(({ code }) => code === about.itemCode)!
  return {
    ...sample,
    case: about,
    item,
    department: departments.find(({ no }) => no === about.departmentNo)!,
    dues: dues(about.journal, item.limits, calendar, sample.issuedOn),
  }
}

/** The letter of the sample, changed. */
export function letterFacts(more: Partial<PrintedLetter> = {}): LetterFacts {
  const sample = readFileSync(path.join(folder, 'recommendation-letter', 'sample.json'), 'utf8')
  const letter = { ...(JSON.parse(sample) as PrintedLetter), ...more }
  return {
    letter,
    department: departments.find(({ no }) => no === letter.departmentNo)!,
    organ: orderRules.organ,
  }
}
