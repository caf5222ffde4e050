import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Alert, AlertList } from '../../contract/alerts'
import { api } from '../../shared/api/client'

/** As many pages as a year of one city's records; a link older than that is answered by the case alone. */
const mostPages = 40

/**
 * One record by its id. The API lists records and has none by id: a reader who came from the list finds it in
 * what was read there, one who followed a link reads on until it is found. `null` where there is none.
 */
export function useAlert(id: string) {
  const queries = useQueryClient()
  return useQuery({
    queryKey: ['alerts', 'one', id],
    queryFn: ({ signal }) => find(id, signal),
    initialData: () => {
      const lists = queries.getQueriesData<{ pages?: AlertList[] }>({ queryKey: ['alerts'] })
      const read = lists.flatMap(([, list]) => list?.pages?.flatMap(page => page.alerts) ?? [])
      return read.find(alert => alert.id === id)
    },
  })
}

async function find(id: string, signal: AbortSignal): Promise<Alert | null> {
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const query = cursor ? `?${new URLSearchParams({ cursor })}` : ''
    const list = await api.get<AlertList>(`/alerts${query}`, signal)
    const found = list.alerts.find(alert => alert.id === id)
    if (found) return found
    if (!list.next) return null
    cursor = list.next
  }
  return null
}
