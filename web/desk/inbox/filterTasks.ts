import type { Task } from '../../contract/tasks'

export interface TaskFilter {
  /** A step's code; every step where absent. */
  step?: string | undefined
  /** Part of the applicant's name, the item's name or the case number; gaps in the number do not matter. */
  text?: string | undefined
}

export function filterTasks(tasks: readonly Task[], { step, text = '' }: TaskFilter): Task[] {
  const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const digits = text.replaceAll(/\s/g, '').toUpperCase()
  return tasks.filter(task => {
    if (step && task.step !== step) return false
    if (digits !== '' && task.caseNo.includes(digits)) return true
    const told =
      `${task.applicantName} ${task.itemName} ${task.claimedBy?.name ?? ''} ${task.askedBy ?? ''}`.toLowerCase()
    return words.every(word => told.includes(word))
  })
}
