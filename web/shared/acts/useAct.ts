import { useMutation, useQueryClient } from '@tanstack/react-query'
import { isApiError } from '../api/ApiError'
import { api } from '../api/client'

interface Subject {
  id: string
  /** As it was seen: another one is refused. */
  version: number
}

/**
 * One act on one thing of a topic: the answer is the thing anew; when it moved on meanwhile, it is fetched.
 *
 * @param topic the first part of its address, and the topic by which the server says that it changed
 */
export function useAct<Said, Detail>(
  topic: 'orders' | 'alerts' | 'publications',
  act: string,
  { id, version }: Subject,
) {
  const queries = useQueryClient()
  const outdated = () => queries.invalidateQueries({ queryKey: [topic] })
  return useMutation({
    mutationFn: (said: Said) =>
      api.post<Detail>(`/${topic}/${encodeURIComponent(id)}/${act}`, said, { ifMatch: version }),
    onSuccess: outdated,
    onError: error => (isApiError(error) && [404, 409, 412].includes(error.status) ? outdated() : undefined),
  })
}
