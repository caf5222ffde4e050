import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { EnterScoreInput, ScoreInput, ScoreInputList } from '../../contract/scoreInputs'
import { api } from '../../shared/api/client'

/** Under `scores`, since every entry counts a month anew. */
export const useScoreInputs = (year: string | undefined) =>
  useQuery({
    queryKey: ['scores', 'inputs', year ?? ''],
    queryFn: ({ signal }) =>
      api.get<ScoreInputList>(`/score-inputs?${new URLSearchParams(year ? { year } : {})}`, signal),
    placeholderData: before => before,
  })

export function useEnterInput() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ input, idempotencyKey }: { input: EnterScoreInput; idempotencyKey: string }) =>
      api.post<ScoreInput>('/score-inputs', input, { idempotencyKey }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['scores'] }),
  })
}

/** What somebody else withdrew meanwhile is fetched again. */
export function useWithdrawInput({ id, version }: Pick<ScoreInput, 'id' | 'version'>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (said: { reasons: string }) =>
      api.post<ScoreInput>(`/score-inputs/${encodeURIComponent(id)}/withdrawal`, said, { ifMatch: version }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['scores'] }),
  })
}
