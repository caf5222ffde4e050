import type { DocumentFacts } from '../../usecases/ports'
import { article, common, lastEvent, longDate } from '../facts'

export const title = '特别程序告知书'

/** What 特别程序告知书 says, from the case, its item and its dues. */
export function view(facts: DocumentFacts) {
  const paused = lastEvent(facts, 'clockPaused')
  const procedure = facts.item.specialProcedures.find(({ ground }) => ground === paused.ground)
  if (!procedure) throw new Error(`ground ${paused.ground} is not listed`)
  return {
    ...common(facts, title, '郑城管许特字'),
    ground: paused.ground,
    reasons: paused.reasons,
    pauseDocumentNo: paused.documentNo,
    basis: article(procedure.source),
    pausedOn: longDate(paused.on),
    plannedEndOn: longDate(paused.plannedEndOn),
  }
}
