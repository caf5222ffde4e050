import { isCivilDate } from './civilDate'

const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CITIZEN_CHECKS = '10X98765432'
const CITIZEN_FORM = /^[1-9]\d{16}[\dX]$/

const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
/** No I, O, S, V or Z: they are too near to digits and to each other. */
const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/**
 * True for a 居民身份证 number whose form, day of birth and check character are right (GB 11643-1999).
 * It says nothing about whether the number was ever given to anybody. Upper case only.
 */
export function isCitizenId(text: string): boolean {
  if (!CITIZEN_FORM.test(text)) return false
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`
  if (!isCivilDate(born)) return false
  return CITIZEN_CHECKS[weighted(text, CITIZEN_WEIGHTS, '0123456789') % 11] === text[17]
}

/** True for a 统一社会信用代码 whose form and check character are right (GB 32100-2015). Upper case only. */
export function isCreditCode(text: string): boolean {
  if (!CREDIT_FORM.test(text)) return false
  const remainder = weighted(text, CREDIT_WEIGHTS, CREDIT_CHARACTERS) % 31
  return CREDIT_CHARACTERS[(31 - remainder) % 31] === text[17]
}

const weighted = (text: string, weights: readonly number[], characters: string): number =>
  weights.reduce((sum, weight, index) => sum + weight * characters.indexOf(text.charAt(index)), 0)
