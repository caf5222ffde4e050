import { type CivilDate, isoWeekday } from '../../../lib/civilDate'

export interface YearDay {
  kind: 'off' | 'work' | 'weekend' | 'plain'
  holiday?: string | undefined
}

interface Notice {
  off: Readonly<Record<string, string>>
  work: ReadonlySet<string>
}

/** What a notice makes of a day. */
export function dayIn(day: string, { off, work }: Notice): YearDay {
  if (off[day] !== undefined) return { kind: 'off', holiday: off[day] }
  if (work.has(day)) return { kind: 'work' }
  return { kind: isoWeekday(day as CivilDate) > 5 ? 'weekend' : 'plain' }
}
