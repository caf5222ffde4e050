import { type Query, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Session, Site } from '../../contract/session'
import { isApiError } from './ApiError'
import { api } from './client'
import { keepCsrfToken } from './csrf'

const SESSION = ['session']

/** `data` is null when nobody is signed in. */
export const useSession = () =>
  useQuery({
    queryKey: SESSION,
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<Session | null> => {
      const session = await api.get<Session>('/session', signal).catch((error: unknown) => {
        if (isApiError(error) && error.status === 401) return null
        throw error
      })
      keepCsrfToken(session?.csrfToken)
      return session
    },
  })

export const useSite = () =>
  useQuery({ queryKey: ['clock', 'site'], queryFn: () => api.get<Site>('/site'), staleTime: 30_000 })

interface Registration {
  loginName: string
  password: string
  name: string
}

/** What is the same for everybody: the guides of the items, and the office's day. */
const isForAll = ({ queryKey: [topic, what] }: Query): boolean =>
  topic === SESSION[0] || topic === 'items' || (topic === 'clock' && what === 'site')

/** Nobody's pages are shown to the next reader: with the person, everything that was fetched goes. */
function useNewSession() {
  const queries = useQueryClient()
  return async (session: Session | null) => {
    // asked before the sign-in and answered after it: "nobody" would sign the person out again
    await queries.cancelQueries({ queryKey: SESSION })
    keepCsrfToken(session?.csrfToken)
    queries.setQueryData(SESSION, session)
    const isPersonal = (query: Query) => !isForAll(query)
    // to a visitor the server would only say no: what he no longer sees is not asked for again
    if (session === null) return queries.removeQueries({ predicate: isPersonal })
    queries.removeQueries({ type: 'inactive', predicate: isPersonal })
    void queries.resetQueries({ type: 'active', predicate: isPersonal })
  }
}

export function useSignIn() {
  const begin = useNewSession()
  return useMutation({
    mutationFn: (credentials: { loginName: string; password: string }) =>
      api.post<Session>('/session', credentials),
    onSuccess: begin,
  })
}

export function useRegister() {
  const begin = useNewSession()
  return useMutation({
    mutationFn: (registration: Registration) => api.post<Session>('/accounts', registration),
    onSuccess: begin,
  })
}

export function useSignOut() {
  const begin = useNewSession()
  return useMutation({
    mutationFn: () => api.delete('/session'),
    // a session that has run out is signed out as well
    onSettled: () => begin(null),
  })
}
