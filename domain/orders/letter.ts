import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Actor } from '../case/events'

/** What a letter is written because of: an order, or a month in which the department failed. */
export type LetterOrigin =
  { kind: 'order'; orderId: string; orderNo: string } | { kind: 'score'; month: string; total: number }

/** A card behind the letter, as it is printed. */
export interface LetterCard {
  alertId: string
  caseNo: string
  itemName: string
  ruleName: string
  level: 'yellow' | 'red'
  on: CivilDate
}

/** 监察建议书: what an inspector found, and what the department is asked to do about it by a day. Never changes. */
export interface Letter {
  /** `letter:<order>`, or `letter:<month>:<department>`: one of each. */
  id: string
  /** As it is cited: 郑监建〔2026〕3号. */
  letterNo: string
  departmentNo: string
  origin: LetterOrigin
  /** 存在的问题 */
  findings: string
  /** 监察建议 */
  demand: string
  basis: string
  /** The first of them, in the order of their days; `cardsInAll` is how many there are. */
  cards: readonly LetterCard[]
  cardsInAll: number
  /** The last day on which the department reports. */
  dueOn: CivilDate
  issuedAt: Instant
  issuedOn: CivilDate
  by: Actor
  documentId: string
  /** Of the printed text. */
  sha256: string
}

/** What is printed. */
export type PrintedLetter = Omit<Letter, 'documentId' | 'sha256'>
