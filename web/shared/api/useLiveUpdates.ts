import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSession } from './session'

/** Live counts on the diagram follow the cases; a new day moves every ruler and every due date. */
const alsoOutdated: Record<string, readonly string[]> = {
  cases: ['processes'],
  // a card says whether an order was opened because of it
  orders: ['alerts'],
  clock: ['cases', 'tasks', 'alerts', 'orders', 'notices', 'scores'],
}

/** Listens to the server's `changed` events while somebody is signed in. Stands once, at the root of each app. */
export function useLiveUpdates(): void {
  const queries = useQueryClient()
  const isSignedIn = Boolean(useSession().data)
  useEffect(() => (isSignedIn ? listen(queries) : undefined), [isSignedIn, queries])
}

/**
 * A browser gives one host six connections over HTTP/1.1 and a stream takes one for as long as it is
 * open: pages that nobody looks at let go of theirs, and catch up when they are looked at again.
 */
function listen(queries: QueryClient): () => void {
  let source: EventSource | undefined
  let hasMissed = false
  const close = () => {
    source?.close()
    source = undefined
  }
  const open = () => {
    source = new EventSource('/api/events')
    source.onerror = () => {
      hasMissed = true
    }
    source.onopen = () => {
      // what happened while nobody listened is not told again
      if (hasMissed) void queries.invalidateQueries()
      hasMissed = false
    }
    source.addEventListener('changed', event => {
      for (const topic of topicsOf(event.data)) void queries.invalidateQueries({ queryKey: [topic] })
    })
  }
  const follow = () => {
    if (document.visibilityState === 'visible') return source ?? open()
    hasMissed = true
    close()
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    close()
  }
}

function topicsOf(data: string): readonly string[] {
  const { topics = [] } = JSON.parse(data) as { topics?: string[] }
  return topics.flatMap(topic => [topic, ...(alsoOutdated[topic] ?? [])])
}
