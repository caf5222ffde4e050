/**
 * Where a number in the rules comes from. A type, so that forgetting it does not compile; so is saying whether a
 * person compared our number with the text, and when.
 */
export type LegalSource = {
  act: string
  /** As cited in a decision: `第四十二条第一款`. */
  provision: string
  /** Which text of the act: the day of its last amendment. */
  version?: string
  /** Where our number is not the article's own, and why. */
  note?: string
  /** Public address of the text, where one is known. */
  url?: string
} & ({ checkedOn: string; checked?: never } | { checked: false; checkedOn?: never })

/** 《行政许可法》第四十二条 */
export const cited = ({ act, provision }: LegalSource): string => `《${act}》${provision}`

/** A number that the office set for itself. It may be stricter than the law, never looser. */
export interface OfficePromise {
  promisedBy: string
  note: string
}

export type LimitBasis = { law: LegalSource } | { office: OfficePromise }
