import type { CivilDate } from '../../lib/civilDate'

const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CITY = '410100'

/**
 * 办件编号: city 6, department 2, item 3, filing day 8, daily sequence 5, check character 1 (25 in all).
 * The check is that of GB 32100: weights 3^i mod 31.
 *
 * @source domain.md §8.2: this project's own scheme
 */
export function caseNumber(itemCode: string, filedOn: CivilDate, sequence: number): string {
  if (sequence < 1 || sequence > 99_999) throw new RangeError(`daily sequence out of range: ${sequence}`)
  const body = `${CITY}${itemCode.slice(2)}${filedOn.replaceAll('-', '')}${String(sequence).padStart(5, '0')}`
  return body + checkOf(body)
}

export const isCaseNumber = (text: string): boolean =>
  /^\d{24}[0-9A-Z]$/.test(text) && checkOf(text.slice(0, 24)) === text[24]

function checkOf(body: string): string {
  let sum = 0
  let weight = 1
  for (const digit of body) {
    sum += Number(digit) * weight
    weight = (weight * 3) % 31
  }
  return CHARSET[(31 - (sum % 31)) % 31]!
}
