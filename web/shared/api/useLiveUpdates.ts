import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSession } from './session'

/** Live counts on the diagram follow the cases. */
const alsoOutdated: Record<string, readonly string[]> = { cases: ['processes'] }

/** Listens to the server's `changed` events while somebody is signed in. Stands once, at the root of each app. */
export function useLiveUpdates(): void {
  const queries = useQueryClient()
  const isSignedIn = Boolean(useSession().data)
  useEffect(() => {
    if (!isSignedIn) return
    const source = new EventSource('/api/events')
    let hasFailed = false
    source.onerror = () => {
      hasFailed = true
    }
    source.onopen = () => {
      // what happened while nobody listened is not told again
      if (hasFailed) void queries.invalidateQueries()
      hasFailed = false
    }
    source.addEventListener('changed', event => {
      for (const topic of topicsOf(event.data)) void queries.invalidateQueries({ queryKey: [topic] })
    })
    return () => source.close()
  }, [isSignedIn, queries])
}

function topicsOf(data: string): readonly string[] {
  const { topics = [] } = JSON.parse(data) as { topics?: string[] }
  return topics.flatMap(topic => [topic, ...(alsoOutdated[topic] ?? [])])
}
