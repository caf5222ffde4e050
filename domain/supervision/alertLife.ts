import type { Alert, AlertEvent, AlertState } from './alert'
import type { AlertLevel } from './ruleSet'

type Moves = Partial<Record<AlertEvent['type'], AlertState>>

/** Before a review: an answer may follow an answer, and an escalation changes nothing of the card itself. */
const pending: Moves = { answered: 'answered', appealed: 'appealed', closed: 'closed' }

/** State × event → next state. What is not here is refused. That people were told is noted in every state. */
export const alertMoves: Readonly<Record<AlertState, Moves>> = {
  raised: { notified: 'notified', signed: 'signed', ...pending, escalated: 'raised' },
  notified: { notified: 'notified', signed: 'signed', ...pending, escalated: 'notified' },
  signed: { notified: 'signed', ...pending, escalated: 'signed' },
  answered: { notified: 'answered', ...pending, signed: 'answered', escalated: 'answered' },
  appealed: { notified: 'appealed', answered: 'appealed', reviewed: 'reviewed' },
  reviewed: { notified: 'reviewed', answered: 'reviewed', closed: 'closed', escalated: 'reviewed' },
  closed: { notified: 'closed' },
}

/** Nobody of the department has signed for it, or said anything to it. */
export const isUnsigned = ({ state }: Pick<Alert, 'state'>): boolean =>
  state === 'raised' || state === 'notified'

/** A warning carries no penalty: it is told and signed for, and needs no defence. */
const ofCardsOnly: readonly AlertEvent['type'][] = ['answered', 'appealed', 'reviewed', 'escalated']

const ranks: readonly AlertLevel[] = ['warning', 'yellow', 'red']
export const isLower = (level: AlertLevel, than: AlertLevel): boolean =>
  ranks.indexOf(level) < ranks.indexOf(than)

/** The alert after one more event, or undefined where the table or the level does not allow it. */
export function alertAfter(alert: Alert, event: AlertEvent): Alert | undefined {
  const state = alertMoves[alert.state][event.type]
  if (state === undefined) return undefined
  if (alert.level === 'warning' && ofCardsOnly.includes(event.type)) return undefined
  const standing = standingAfter(alert, event)
  return standing && { ...alert, state, standing, life: [...alert.life, event] }
}

function standingAfter({ standing }: Alert, event: AlertEvent): Alert['standing'] | undefined {
  if (event.type !== 'reviewed' || event.outcome === 'upheld') return standing
  if (event.outcome === 'revoked') return 'revoked'
  const { level } = event
  return level !== undefined && standing !== 'revoked' && isLower(level, standing) ? level : undefined
}

/** State and standing as the life alone tells them: what a recount compares. */
export function foldLife(alert: Alert): Pick<Alert, 'state' | 'standing'> {
  const [first, ...later] = alert.life
  if (first?.type !== 'raised') throw new RangeError(`alert ${alert.id}: a life begins with \`raised\``)
  let told: Alert = { ...alert, state: 'raised', standing: alert.level, life: [first] }
  for (const [index, event] of later.entries()) {
    const next = alertAfter(told, event)
    if (!next)
      throw new RangeError(
        `alert ${alert.id}: life[${index + 1}]: ${event.type} is not lawful in ${told.state}`,
      )
    told = next
  }
  return { state: told.state, standing: told.standing }
}
