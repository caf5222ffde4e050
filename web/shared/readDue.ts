import type { Due } from '../contract/cases'

type RunningDue = Pick<Due, 'isMissed' | 'isPaused' | 'workingDaysLate' | 'workingDaysLeft'> & {
  endedOn?: Due['endedOn']
}

export interface DueReading {
  key: 'left' | 'today' | 'late' | 'lapsed' | 'paused' | 'inTime' | 'endedLate' | 'endedLapsed'
  /** Working days. */
  count: number
}

/**
 * How a limit stands, as one word and one number. On rest days after the last day the limit has
 * passed although no working day of delay is counted yet: that is `lapsed`.
 */
export function readDue(due: RunningDue): DueReading {
  const { endedOn, isMissed, isPaused, workingDaysLate, workingDaysLeft } = due
  if (endedOn !== undefined) {
    if (!isMissed) return { key: 'inTime', count: 0 }
    return workingDaysLate > 0
      ? { key: 'endedLate', count: workingDaysLate }
      : { key: 'endedLapsed', count: 0 }
  }
  if (workingDaysLate > 0) return { key: 'late', count: workingDaysLate }
  if (isMissed) return { key: 'lapsed', count: 0 }
  if (isPaused) return { key: 'paused', count: workingDaysLeft }
  return workingDaysLeft === 0 ? { key: 'today', count: 0 } : { key: 'left', count: workingDaysLeft }
}
