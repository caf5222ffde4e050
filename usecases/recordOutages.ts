import type { Instant } from '../lib/moment'
import type { House } from './ports'

export type RecordOutagesDeps = Pick<House, 'clock' | 'engine' | 'outages'>

/** Monitors look once a minute; a gap of more is no chance. */
const GAP_MS = 150_000

/**
 * Asks the engine whether it answers, and the record when it was last looked at, and writes down when a
 * part was down. An outage of the engine is open in the record until it is over. One of the store shows
 * itself by a gap in the looks that this process lived through: while all monitors were down nobody knows,
 * and nothing is recorded.
 *
 * @param livesSince when this process began to look, by the machine's own time
 */
export async function recordOutages(
  livesSince: Instant,
  { clock, engine, outages }: RecordOutagesDeps,
): Promise<Record<string, number>> {
  const machineNow = clock.machineNow()
  const now = clock.now().at
  const counts = { began: 0, ended: 0 }
  const before = await outages.look(machineNow)
  const gapMs = before === undefined ? 0 : Date.parse(machineNow) - Date.parse(before)
  // recorded by the office's clock, as the due dates are that they may excuse
  const seenBefore = new Date(Date.parse(now) - gapMs).toISOString() as Instant
  const livedThrough = before !== undefined && livesSince < before
  // what lies between two looks is known where they are close, or where this process lived through it
  const isKnown = livedThrough || gapMs <= GAP_MS
  if (livedThrough && gapMs > GAP_MS) {
    await outages.record({ id: `store:${seenBefore}`, part: 'store', from: seenBefore, to: now })
    counts.ended += 1
  }

  const isReady = await engine.isReady().catch(() => false)
  const open = await outages.open('engine')
  const isOver = open !== undefined && (isReady || !isKnown)
  if (isOver) {
    await outages.record({ ...open, to: isKnown ? now : seenBefore })
    counts.ended += 1
  }
  if (!isReady && (!open || isOver)) {
    const from = isKnown ? seenBefore : now
    await outages.record({ id: `engine:${from}`, part: 'engine', from, to: null })
    counts.began += 1
  }
  return counts
}
