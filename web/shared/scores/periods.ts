/** Pages name a period as the API does: `2026-03`, `2026-H1`, `2026`. */
export const isMonth = (period: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(period)

export const spans = ['month', 'half', 'year'] as const
export type Span = (typeof spans)[number]

/** The half-year or year in which a month lies. */
export const periodOf = (span: Span, month: string): string =>
  span === 'month' ? month : span === 'year' ? month.slice(0, 4) : `${month.slice(0, 4)}-H${halfOf(month)}`

const halfOf = (month: string): number => (Number(month.slice(5)) <= 6 ? 1 : 2)

/** From the first to the last, none left out; newest first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = last; month >= first; month = monthBefore(month)) months.push(month)
  return months
}

/** Every month from the first that has a score to the running one, and a year back at least. */
export function monthsOffered(known: readonly string[], running: string): string[] {
  let yearBack = running
  for (let back = 0; back < 11; back += 1) yearBack = monthBefore(yearBack)
  const all = [yearBack, running, ...known].sort()
  return monthsBetween(all[0]!, all.at(-1)!)
}

/** The half-years or years of these months, newest first. */
export const periodsOffered = (span: Span, months: readonly string[]): string[] => [
  ...new Set(months.map(month => periodOf(span, month))),
]

export const monthBefore = (month: string): string => moved(month, -1)

function moved(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
