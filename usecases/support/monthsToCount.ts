import { type CivilDate, addMonths, earlierOf, firstOfMonth } from '../../lib/civilDate'
import type { House } from '../ports'

/** A monitor that was away, a step that was written late or an appeal moves what this and the month before come to. */
const MONTHS_COUNTED_ANEW = 2

const firstCountedAnew = (today: CivilDate): CivilDate =>
  addMonths(firstOfMonth(today), 1 - MONTHS_COUNTED_ANEW)

/** @param month `YYYY-MM` */
export const isCountedByMonitor = (month: string, today: CivilDate): boolean =>
  month >= firstCountedAnew(today).slice(0, 7)

/**
 * The months that a count looks at, each by its first day, the earliest first: this one and the one before, and of those
 * since the first filing what was never counted.
 *
 * @param since history was brought in from this day on: its months are counted anew as well
 */
export async function* monthsToCount(
  { cases, clock }: Pick<House, 'cases' | 'clock'>,
  since: CivilDate | undefined,
  isCounted: (month: CivilDate) => Promise<boolean>,
): AsyncGenerator<CivilDate> {
  const today = clock.now().on
  const recent = firstCountedAnew(today)
  const anew = since === undefined ? recent : earlierOf(firstOfMonth(since), recent)
  const first = earlierOf(firstOfMonth((await cases.firstFiledOn()) ?? today), recent)
  for (let month = first; month <= today; month = addMonths(month, 1))
    if (month >= anew || !(await isCounted(month))) yield month
}
