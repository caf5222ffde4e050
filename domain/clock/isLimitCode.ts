import type { LimitCode } from '../catalogue/item'
import { kindOf } from './limitKinds'

const written = /^[a-z]+\.(\p{Script=Han}+|[a-z]+(-[a-z0-9]+)*)$/u

/** Whether the clock knows how this limit starts and ends; one that it does not know would never run. */
export function isLimitCode(code: string): code is LimitCode {
  if (!written.test(code)) return false
  try {
    kindOf(code as LimitCode)
    return true
  } catch {
    return false
  }
}
