import type { LimitUnit } from '../domain/catalogue/item'

/** What a text about a limit says. */
export interface Span {
  length: number
  unit: LimitUnit
  /** The second number of `20+10`: one extension, in the same unit. */
  extension?: number
}

const forms: readonly (readonly [RegExp, LimitUnit])[] = [
  [/^([1-9]\d{0,2})(?:\+([1-9]\d{0,2}))?$/, 'working-day'],
  [/^([1-9]\d{0,2})(?:\+([1-9]\d{0,2}))?个?工作日$/, 'working-day'],
  [/^([1-9]\d{0,2})个?自然日$/, 'calendar-day'],
  [/^([1-9]\d?)个月$/, 'month'],
]

/**
 * Reads the text of a limit exactly, or not at all: `20`, `20+10`, `20个工作日`, `30自然日`, `3个月`. A bare `60日`
 * does not say which days it means, and `当场` is no span of days: both give undefined, nothing is guessed.
 */
export function readSpan(text: string): Span | undefined {
  for (const [form, unit] of forms) {
    const found = form.exec(text.trim())
    if (!found) continue
    const extension = found[2] === undefined ? {} : { extension: Number(found[2]) }
    return { length: Number(found[1]), unit, ...extension }
  }
  return undefined
}
