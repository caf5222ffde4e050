import type { ItemLimit } from '../domain/catalogue/item'
import type { LegalSource } from '../domain/catalogue/legalSource'

/** When the articles below were compared with the text of 2019. */
const checkedOn = '2026-11-23'
const act = '行政许可法'
const version = '2019-04-23'

export const licensingLaw = (provision: string): LegalSource => ({ act, provision, version, checkedOn })

const days = (code: ItemLimit['code'], name: string, length: number, provision: string) => ({
  code,
  name,
  length,
  unit: 'working-day' as const,
  source: licensingLaw(provision),
})

/** The limits that the licensing law sets for every licence, whatever it is for. Working days (art. 82). */
export const legalLimits = {
  acceptance: days('acceptance.decision', '受理审查时限', 5, '第三十二条第一款第四项'),
  firstReview: days('licence.first-review', '初审上报时限', 20, '第四十三条'),
  superior: days('superior.decision', '上级机关决定时限', 20, '第四十二条第一款'),
  delivery: days('licence.delivery', '送达时限', 10, '第四十四条'),
  hearingRequest: days('hearing.request', '提出听证申请时限', 5, '第四十七条第一款'),
  hearingHolding: days('hearing.holding', '组织听证时限', 20, '第四十七条第一款'),
  hearingNotice: days('hearing.notice', '听证通知时限', 7, '第四十八条第一款第一项'),
}

/** 行政许可法 art. 32(4): who is not told in time is accepted. */
export const deemedAcceptance = {
  kind: 'deemed-acceptance' as const,
  source: licensingLaw('第三十二条第一款第四项'),
}
