import type { CaseView } from '../../contract/cases'
import type { Task } from '../../contract/tasks'

/** What the form of each step is given. */
export interface StepProps {
  view: CaseView
  task: Task
}
