import type { LegalSource } from '../catalogue/legalSource'

/** One stretch that somebody has, in working days at the office, and where the number comes from. */
export interface Stretch {
  workingDays: number
  basis: LegalSource | { office: { promisedBy: string; note: string } }
}

/** What an official who was given a card may do, and how long he and his reviewer have (domain.md §2.3). */
export interface DueProcess {
  version: number
  effectiveOn: string
  /** 签收 */
  sign: Stretch
  /** 说明情况或者整改反馈 */
  answer: Stretch
  /** 申诉 */
  appeal: Stretch
  /** 复核, from the appeal */
  review: Stretch
}
