import type { Due } from '../../contract/cases'
import type { Task } from '../../contract/tasks'

const severity = { red: 0, yellow: 1, warning: 2 } as const
const NO_LIMIT = Number.MAX_SAFE_INTEGER

/** Most urgent first: the fewest working days to a limit that runs, then the gravest alert, then the oldest. */
export const sortTasks = (tasks: readonly Task[]): Task[] =>
  tasks.toSorted(
    (a, b) =>
      marginOf(a) - marginOf(b) || gravityOf(a) - gravityOf(b) || a.openedAt.localeCompare(b.openedAt),
  )

/** Working days to the nearest limit; below zero once one is past. A limit that stands still presses nobody. */
function marginOf({ stepDue, legalDue }: Task): number {
  const margins = [stepDue, legalDue].flatMap(due => (due && isRunning(due) ? [margin(due)] : []))
  return Math.min(NO_LIMIT, ...margins)
}

const isRunning = ({ isPaused, endedOn }: Due): boolean => !isPaused && endedOn === undefined

function margin({ isMissed, workingDaysLate, workingDaysLeft }: Due): number {
  // a rest day after the last day is past the limit although no working day is counted yet
  return isMissed ? -workingDaysLate - 0.5 : workingDaysLeft
}

const gravityOf = ({ alertLevel }: Task): number => (alertLevel ? severity[alertLevel] : 3)
