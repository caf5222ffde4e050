import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { PeriodList, ScoreDetail, ScoreKind, ScoreList } from '../../contract/scores'
import { api } from '../api/client'

/** `month` undefined: the one that the server takes for the usual. */
export const useScores = (kind: ScoreKind, month: string | undefined) =>
  useQuery({
    queryKey: ['scores', 'list', kind, month ?? ''],
    queryFn: ({ signal }) =>
      api.get<ScoreList>(`/scores?${new URLSearchParams({ kind, ...(month ? { month } : {}) })}`, signal),
    placeholderData: before => before,
  })

export const usePeriodScores = (kind: ScoreKind, period: string) =>
  useQuery({
    queryKey: ['scores', 'period', kind, period],
    queryFn: ({ signal }) =>
      api.get<PeriodList>(`/scores/periods?${new URLSearchParams({ kind, period })}`, signal),
    placeholderData: before => before,
  })

export const useScore = (asked: { month: string; kind: ScoreKind; key: string }) =>
  useQuery({
    queryKey: ['scores', 'one', asked],
    queryFn: ({ signal }) => api.get<ScoreDetail>(`/scores/one?${new URLSearchParams(asked)}`, signal),
  })

export function usePublishScores() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (month: string) => api.post<{ published: number }>(`/scores/${month}/publication`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['scores'] }),
  })
}
