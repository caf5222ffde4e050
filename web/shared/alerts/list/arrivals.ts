import type { Alert } from '../../../contract/alerts'

/** What came while a page was open, told apart from what was there before. */
export interface Arrivals {
  /** The list that this was read from. */
  readFrom: readonly Alert[]
  seen: ReadonlySet<string>
  /** The newest `raisedAt` so far. */
  newestAt: string
  /** Everything that came while the page was open. */
  arrived: ReadonlySet<string>
  /** What came last, newest first. */
  latest: readonly Alert[]
}

/** Older records that are paged in later are no news: only what was raised since the newest known one is. */
export function nextArrivals(before: Arrivals | undefined, alerts: readonly Alert[]): Arrivals {
  const ids = alerts.map(({ id }) => id)
  const newestAt = alerts.reduce((newest, { raisedAt }) => laterOf(newest, raisedAt), before?.newestAt ?? '')
  if (!before) return { readFrom: alerts, seen: new Set(ids), newestAt, arrived: new Set(), latest: [] }
  const fresh = alerts.filter(({ id, raisedAt }) => !before.seen.has(id) && raisedAt >= before.newestAt)
  return {
    readFrom: alerts,
    seen: new Set([...before.seen, ...ids]),
    newestAt,
    arrived: new Set([...before.arrived, ...fresh.map(({ id }) => id)]),
    latest: fresh.length > 0 ? fresh : before.latest,
  }
}

const laterOf = (a: string, b: string): string => (a > b ? a : b)
