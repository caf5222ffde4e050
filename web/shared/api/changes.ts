import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ClockView } from '../../contract/administration'
import type { CaseView, FileCase, Receipt, TrackView } from '../../contract/cases'
import type { EnterOnCase } from '../../contract/entries'
import type { Completion, Task } from '../../contract/tasks'
import { isApiError } from './ApiError'
import { api } from './client'

/** Marks everything of these topics as out of date; what is on the page is fetched again. */
function useOutdated(...topics: string[]) {
  const queries = useQueryClient()
  return () => Promise.all(topics.map(topic => queries.invalidateQueries({ queryKey: [topic] })))
}

const hasMovedOn = (error: unknown) => isApiError(error) && [404, 409, 412].includes(error.status)

/** A change of one case: the answer is the case anew; when it moved on meanwhile, it is fetched. */
function useCaseChange<Body>(verb: string) {
  const queries = useQueryClient()
  const outdated = useOutdated('cases', 'tasks')
  return useMutation({
    mutationFn: ({ caseNo, version, ...body }: Body & { caseNo: string; version: number }) =>
      api.post<CaseView>(`/cases/${encodeURIComponent(caseNo)}/${verb}`, body, { ifMatch: version }),
    onSuccess: view => {
      queries.setQueryData(['cases', view.caseNo], view)
      return outdated()
    },
    onError: error => (hasMovedOn(error) ? outdated() : undefined),
  })
}

export const useWithdraw = () => useCaseChange<{ reasons: string }>('withdrawal')
export const useSupplement = () => useCaseChange<{ materials: FileCase['materials'] }>('supplement')
export const useEnterOnCase = () => useCaseChange<EnterOnCase>('entries')

export function useFileCase() {
  const outdated = useOutdated('cases', 'tasks')
  return useMutation({
    mutationFn: ({ idempotencyKey, ...filing }: FileCase & { idempotencyKey: string }) =>
      api.post<Receipt>('/cases', filing, { idempotencyKey }),
    onSuccess: () => void outdated(),
  })
}

export const useTrack = () =>
  useMutation({
    mutationFn: (asked: { caseNo: string; queryPassword: string }) => api.post<TrackView>('/track', asked),
  })

function useTaskChange(verb: 'claim' | 'release') {
  const outdated = useOutdated('tasks', 'cases')
  return useMutation({
    mutationFn: (taskId: string) => api.post<Task>(`/tasks/${encodeURIComponent(taskId)}/${verb}`),
    // also when refused: somebody else has it, and the list must say so
    onSettled: outdated,
  })
}

export const useClaim = () => useTaskChange('claim')
export const useRelease = () => useTaskChange('release')

export function useComplete() {
  const outdated = useOutdated('tasks', 'cases', 'alerts', 'processes')
  return useMutation({
    mutationFn: ({ taskId, version, completion }: CompleteStep) =>
      api.post<{ caseNo: string; state: string }>(
        `/tasks/${encodeURIComponent(taskId)}/completion`,
        completion,
        { ifMatch: version },
      ),
    onSuccess: outdated,
    onError: error => (hasMovedOn(error) ? outdated() : undefined),
  })
}

interface CompleteStep {
  taskId: string
  /** Of the case. */
  version: number
  completion: Completion
}

/** Demo only: one day forward. Everything may have changed after it. */
export function useAdvanceClock() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.post<ClockView>('/clock/days', { days: 1 }),
    onSuccess: () => queries.invalidateQueries(),
  })
}

export function useUnlock() {
  const outdated = useOutdated('administration')
  return useMutation({
    mutationFn: (accountId: string) =>
      api.post<void>(`/administration/accounts/${encodeURIComponent(accountId)}/unlock`),
    onSuccess: outdated,
  })
}
