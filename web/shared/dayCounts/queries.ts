import { useQuery } from '@tanstack/react-query'
import type { DayCountList } from '../../contract/dayCounts'
import { api } from '../api/client'

export interface Asked {
  from?: string
  to?: string
  departmentNo?: string
}

/** What is counted changes every half hour; nobody is told. */
const COUNTED_ANEW_MS = 5 * 60_000

/** Under `scores`, since a new day makes both stale. What was seen stays until the new days have come. */
export const useDayCounts = (asked: Asked) =>
  useQuery({
    queryKey: ['scores', 'days', asked],
    queryFn: ({ signal }) =>
      api.get<DayCountList>(`/day-counts?${new URLSearchParams({ ...asked })}`, signal),
    placeholderData: before => before,
    refetchInterval: COUNTED_ANEW_MS,
  })
