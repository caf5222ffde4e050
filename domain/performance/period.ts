/** Half a year or a year as it is named: `2026-H1`, `2026-H2`, `2026`. */
export const isPeriod = (text: string): boolean => /^\d{4}(-H[12])?$/.test(text)
export const isYear = (period: string): boolean => period.length === 4

/** Its months, earliest first. */
export function monthsOfPeriod(period: string): string[] {
  const first = period.endsWith('-H2') ? 7 : 1
  const count = isYear(period) ? 12 : 6
  return Array.from(
    { length: count },
    (_, index) => `${period.slice(0, 4)}-${String(first + index).padStart(2, '0')}`,
  )
}
