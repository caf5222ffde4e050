import type { Stance } from '../case/events'
import { type Story, daysOf, enter, reach, takes } from './story'

/** 会签: each department that is asked answers in its own time; some agree with conditions. */
export function countersign(story: Story): boolean {
  const { item, random, walk } = story
  const asked = item.steps.filter(({ code }) => code === 'countersign')
  const answers = asked
    .map(({ departmentNo, limit }) => {
      const officer = story.reviewerOf(departmentNo!)
      return { departmentNo: departmentNo!, officer, days: takes(officer, daysOf(item, limit, 3), random) }
    })
    .sort((a, b) => a.days - b.days)
  let waited = 0
  for (const [index, { departmentNo, officer, days }] of answers.entries()) {
    if (!reach(story, () => walk.workingDaysOn(days - waited))) return false
    waited = days
    const stance: Stance = random.chance(0.85) ? 'agree' : random.chance(0.8) ? 'conditional' : 'disagree'
    const opinion = {
      agree: '同意',
      conditional: '有条件同意，须按意见补齐',
      disagree: '不同意，理由见附件',
    }[stance]
    const isLast = index === answers.length - 1
    walk.add({ type: 'countersigned', departmentNo, stance, opinion, isLast, files: [] }, officer.actor)
  }
  return true
}

/** 公示 before the decision, where the item has it. */
export function publicise(story: Story): boolean {
  const { item, crew, walk } = story
  const length = daysOf(item, 'step.publicity', 0)
  if (length === 0) return true
  const from = walk.on
  return enter(story, crew.handling, length, () => ({
    type: 'publicised',
    from,
    to: walk.on,
    place: '部门网站、政务服务大厅公示栏',
    objections: '公示期内没有收到异议',
    files: [],
  }))
}
