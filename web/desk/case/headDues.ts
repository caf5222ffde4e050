import type { CaseView, Due } from '../../contract/cases'
import type { Task } from '../../contract/tasks'

const legal = [
  'acceptance.decision',
  'supplement.reply',
  'licence.promised',
  'licence.decision',
  'licence.delivery',
]

/** The limits that run now, the step's own first; of a case that ended, the one it was held to. */
export function headDues({ ruler, due }: CaseView, task: Task | undefined): Due[] {
  const running = ruler.dues.filter(one => one.endedOn === undefined)
  const ofStep = running.filter(one => task && one.code === `step.${task.step}`)
  const ofLaw = running.filter(one => legal.includes(one.code))
  const shown = [...ofStep, ...ofLaw]
  if (shown.length > 0) return shown
  const decided = ruler.dues.findLast(one => one.code === 'licence.decision') ?? due
  return decided ? [decided] : []
}
