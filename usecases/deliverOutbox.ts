import type { Case } from '../domain/case/case'
import { TransientError } from '../lib/errors'
import type { Instant } from '../lib/moment'
import type { House } from './ports'

export type DeliverOutboxDeps = Pick<House, 'cases' | 'engine' | 'clock'>

const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000

/**
 * Tells the engine what a case still has to tell it, in order, and stops at the first entry that
 * cannot be told now. Telling twice is telling once, so a crash between telling and acknowledging
 * costs nothing. Never throws for an engine that is away: the case is written, the rest follows.
 */
export async function deliverOutbox(
  settled: Case,
  { cases, engine, clock }: DeliverOutboxDeps,
): Promise<number> {
  const told: string[] = []
  let waitMs: number | undefined
  for (const entry of settled.outbox) {
    try {
      await engine.tell(settled.caseNo, entry.id, entry.order)
      told.push(entry.id)
    } catch (error) {
      // the adapter has logged it; a refusal by the engine waits for a person, an outage for its end
      waitMs = error instanceof TransientError ? backOffMs(entry.attempts) : LONGEST_RETRY_MS
      break
    }
  }
  if (told.length > 0) await cases.acknowledge(settled.caseNo, told)
  if (waitMs !== undefined) await cases.postpone(settled.caseNo, later(clock.machineNow(), waitMs))
  return told.length
}

const backOffMs = (attempts: number) =>
  Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts, 10), LONGEST_RETRY_MS)

const later = (at: Instant, waitMs: number) => new Date(Date.parse(at) + waitMs).toISOString() as Instant
