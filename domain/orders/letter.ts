import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import type { Actor, FileRef } from '../case/events'

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

/** 整改情况报告: what the department did about the letter, with what shows it. */
export interface LetterReport {
  at: Instant
  on: CivilDate
  by: Actor
  text: string
  files: readonly FileRef[]
}

/**
 * 监察建议书: what an inspector found, and what the department is asked to do about it by a day. What was
 * printed never changes; reports are added.
 */
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
  /** In the order in which they came. Also after the day; that it was late stays in the record. */
  reports: readonly LetterReport[]
}

/** What is printed. */
export type PrintedLetter = Omit<Letter, 'documentId' | 'sha256' | 'reports'>

/** Nobody has reported, and the day for it is over. */
export const isReportLate = (
  { reports, dueOn }: Pick<Letter, 'reports' | 'dueOn'>,
  today: CivilDate,
): boolean => reports.length === 0 && today > dueOn
