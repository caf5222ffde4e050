const MOST_KEPT = 10_000

/**
 * Asks once for the same key within `keptMs`, and once for all who ask at the same time. A session that
 * ended is noticed that much later, at most.
 */
export function rememberBriefly<T>(
  ask: (key: string) => Promise<T>,
  keptMs: number,
): (key: string) => Promise<T> {
  const kept = new Map<string, { answer: Promise<T>; until: number }>()
  return key => {
    const now = Date.now()
    const known = kept.get(key)
    if (known && known.until > now) return known.answer
    if (kept.size >= MOST_KEPT) kept.clear()
    const answer = ask(key)
    kept.set(key, { answer, until: now + keptMs })
    answer.catch(() => kept.delete(key)) // an outage is not remembered
    return answer
  }
}
