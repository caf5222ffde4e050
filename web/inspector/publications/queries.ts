import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Publication, PublicationBody, PublicationList } from '../../contract/publications'
import type { CalendarYear, LadderList, RuleSetList } from '../../contract/standing'
import { api } from '../../shared/api/client'
import { useAct } from '../../shared/acts/useAct'

export const usePublications = () =>
  useQuery({
    queryKey: ['publications', 'list'],
    queryFn: ({ signal }) => api.get<PublicationList>('/publications', signal),
    select: ({ publications }) => publications,
  })

export const usePublication = (id: string) =>
  useQuery({
    queryKey: ['publications', 'one', id],
    queryFn: ({ signal }) => api.get<Publication>(`/publications/${encodeURIComponent(id)}`, signal),
  })

/** As it stands; another approval may change it. */
export const useCalendarYear = (year: number) =>
  useQuery({
    queryKey: ['publications', 'calendar', year],
    queryFn: ({ signal }) => api.get<CalendarYear>(`/calendars/${year}`, signal),
  })

export const useRuleSets = () =>
  useQuery({
    queryKey: ['publications', 'rule-sets'],
    queryFn: ({ signal }) => api.get<RuleSetList>('/rule-sets', signal),
  })

export const useLadders = () =>
  useQuery({
    queryKey: ['publications', 'ladders'],
    queryFn: ({ signal }) => api.get<LadderList>('/ladders', signal),
  })

export interface Drafted {
  body: PublicationBody
  reasons: string
  idempotencyKey: string
}

export function useDraft() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ idempotencyKey, ...draft }: Drafted) =>
      api.post<Publication>('/publications', draft, { idempotencyKey }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['publications'] }),
  })
}

export const useDecide = (act: 'approval' | 'withdrawal', one: Pick<Publication, 'id' | 'version'>) =>
  useAct<object, Publication>('publications', act, one)
