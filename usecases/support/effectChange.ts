import type { Case, EngineOrder } from '../../domain/case/case'
import type { CaseEvent } from '../../domain/case/events'
import type { Moment } from '../../lib/moment'
import type { CaseChange, Reading } from './settleCase'
import { systemActor } from './systemActor'

/** The first effect that the law has had by now and that is not in the journal yet. */
export function effectChange(found: Case, reading: Reading, now: Moment): CaseChange | undefined {
  const due = reading.effects.find(effect => effect.triggersOn <= now.on)
  if (!due) return undefined
  const happened = { at: now.at, on: now.on, by: systemActor, dueOn: due.dueOn, effectiveOn: due.effectiveOn }
  const isAcceptance = due.effect === 'deemed-acceptance'
  const event: CaseEvent = { type: isAcceptance ? 'deemedAccepted' : 'deemedApproved', ...happened }
  const order: EngineOrder = {
    kind: 'publish-message',
    name: isAcceptance ? 'acceptance.decision' : 'licence.decision',
  }
  return { events: [event], orders: [order], patch: { openSteps: [] } }
}
