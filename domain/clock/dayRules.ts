import type { LegalSource } from '../catalogue/legalSource'
import type { RulerDayKind } from './ruler'

const checkedOn = '2026-11-23'
const licensing = (provision: string): LegalSource => ({
  act: '行政许可法',
  provision,
  checkedOn,
})
const holidays: LegalSource = {
  act: '全国年节及纪念日放假办法',
  provision: '及国务院当年节假日安排通知',
  checkedOn,
}

/** Why a day of this kind counts or not; null where no law says so and the house decided (ADR 0001). */
export const dayRules: Readonly<Record<RulerDayKind, LegalSource | null>> = {
  counted: licensing('第八十二条'),
  'make-up': holidays,
  weekend: { act: '国务院关于职工工作时间的规定', provision: '第七条', checkedOn },
  holiday: holidays,
  closure: null,
  'with-applicant': licensing('第三十二条第一款第四项'),
  paused: licensing('第四十五条'),
  'before-receipt': null,
  'after-end': null,
}
