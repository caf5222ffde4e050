import type { LegalSource } from '../domain/catalogue/legalSource'

const licensing = (provision: string): LegalSource => ({
  act: '行政许可法',
  provision,
  checkedOn: '2026-11-23',
})

/** What the general procedure asks of a document, whatever the item. The item's own articles are in its data. */
export const licensingLaw = {
  supplementNotice: licensing('第三十二条第一款第四项'),
  acceptance: licensing('第三十二条第一款第五项'),
  nonAcceptance: licensing('第三十二条'),
  /** Acceptance and its refusal are given in writing, sealed and dated. */
  writtenVoucher: licensing('第三十二条第二款'),
  grant: licensing('第三十八条第一款'),
  refusal: licensing('第三十八条第二款'),
  publicDecision: licensing('第四十条'),
  forbiddenUse: licensing('第八十条'),
  workingDays: licensing('第八十二条'),
}
