import { type Item, limitOf } from '../../../domain/catalogue/item'
import type { CaseState } from '../../../domain/case/transitions'
import type { Due } from '../../../domain/clock/dues'
import type { Due as DueView } from '../../contract/cases'

export const dueView = (due: Due, item: Item): DueView => {
  const { startedBy: _, endedBy: __, ...shown } = due
  return { ...shown, name: limitOf(item, due.code)?.name ?? due.code }
}

const decisive: Partial<Record<CaseState, readonly string[]>> = {
  filed: ['acceptance.decision'],
  supplementing: ['supplement.reply'],
  granted: ['licence.delivery'],
  refused: ['licence.delivery'],
  deemedApproved: ['licence.delivery'],
}

/** 上报件: of this office the law limits the first review; after that the organ above decides. */
const untilDecision = ['licence.promised', 'licence.decision', 'licence.first-review', 'superior.decision']

/** The one due date that matters now: the promise while it can still be kept, then the law's. */
export function decisiveDue(state: CaseState, dues: readonly Due[]): Due | undefined {
  const codes = decisive[state] ?? untilDecision
  const running = dues.filter(due => codes.includes(due.code) && due.endedOn === undefined)
  return running.find(due => !due.isMissed) ?? running.at(-1)
}
