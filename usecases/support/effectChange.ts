import type { Case } from '../../domain/case/case'
import type { CaseEvent, EventType } from '../../domain/case/events'
import type { DeemedEffect } from '../../domain/catalogue/item'
import type { Moment } from '../../lib/moment'
import type { CaseChange, Reading } from './settleCase'
import { systemActor } from './systemActor'

/** What each effect writes into the journal, and the message by which the engine hears of it. */
const speaksAs: Readonly<Record<DeemedEffect, { event: EventType; message: string }>> = {
  'deemed-acceptance': { event: 'deemedAccepted', message: 'acceptance.decision' },
  'deemed-approval': { event: 'deemedApproved', message: 'licence.decision' },
  'deemed-renewal': { event: 'deemedRenewed', message: 'licence.decision' },
  'deemed-withdrawal': { event: 'deemedWithdrawn', message: 'case.withdrawn' },
}

/** The first effect that the law has had by now and that is not in the journal yet. */
export function effectChange(found: Case, reading: Reading, now: Moment): CaseChange | undefined {
  const due = reading.effects.find(effect => effect.triggersOn <= now.on)
  if (!due) return undefined
  const happened = { at: now.at, on: now.on, by: systemActor, dueOn: due.dueOn, effectiveOn: due.effectiveOn }
  const { event: type, message } = speaksAs[due.effect]
  const event = { type, ...happened } as CaseEvent
  return {
    events: [event],
    orders: [{ kind: 'publish-message', name: message }],
    patch: { openSteps: [] },
  }
}
