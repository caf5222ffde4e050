import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

const everyMs = 60_000
/** Two questions without an answer: what stands on the wall may be wrong. */
const staleAfterMs = 2.5 * everyMs

/**
 * Nobody sits before a wall to see that its connection broke. So it asks once a minute beside the live
 * updates, and once answers fail to come it says since when: an instant, else `undefined`.
 */
export function useHeartbeat(answeredAt: number): string | undefined {
  const queries = useQueryClient()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const beat = setInterval(() => {
      setNow(Date.now())
      void queries.invalidateQueries({ queryKey: ['alerts'] })
    }, everyMs)
    return () => clearInterval(beat)
  }, [queries])
  const isStale = answeredAt > 0 && now - answeredAt > staleAfterMs
  return isStale ? new Date(answeredAt).toISOString() : undefined
}
