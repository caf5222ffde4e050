import type { CaseView, Due } from '../../contract/cases'
import type { Task } from '../../contract/tasks'

const legal = [
  'acceptance.decision',
  'supplement.reply',
  'licence.promised',
  'licence.decision',
  'licence.first-review',
  'superior.decision',
  'licence.delivery',
]
const statutory = ['licence.decision', 'licence.first-review']

/** The limits that run now, the step's own first; of a case that ended, the one it was held to. */
export function headDues({ ruler, due }: CaseView, task: Task | undefined): Due[] {
  const running = ruler.dues.filter(one => one.endedOn === undefined)
  const ofStep = running.filter(({ code }) => code === task?.stepDue?.code && !legal.includes(code))
  const ofLaw = running.filter(one => legal.includes(one.code))
  const shown = [...ofStep, ...ofLaw]
  if (shown.length > 0) return shown
  const decided = ruler.dues.findLast(({ code }) => statutory.includes(code)) ?? due
  return decided ? [decided] : []
}
