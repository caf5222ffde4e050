import { useMutation, useQuery } from '@tanstack/react-query'
import type { BackTest, BackTestReport } from '../../contract/publications'
import type { LimitList } from '../../contract/standing'
import { api } from '../../shared/api/client'

export const useBackTest = () =>
  useMutation({ mutationFn: (wish: BackTest) => api.post<BackTestReport>('/back-tests', wish) })

/** Under no topic: items and their limits come with the catalogue. */
export const useLimits = () =>
  useQuery({
    queryKey: ['limits'],
    queryFn: ({ signal }) => api.get<LimitList>('/limits', signal),
    select: ({ items }) => items,
    staleTime: Infinity,
  })
