import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { AccessRow, AccountRow, ClockView, ProcessView } from '../../contract/administration'
import type { AlertList, AlertStage } from '../../contract/alerts'
import type { CaseSummary, CaseView } from '../../contract/cases'
import type { ItemGuide, ItemList } from '../../contract/items'
import type { TaskList } from '../../contract/tasks'
import { api } from './client'

/** Query keys begin with the topic by which the server says that something changed. */
export const useItems = (q = '') =>
  useQuery({
    queryKey: ['items', 'list', q],
    queryFn: ({ signal }) => api.get<ItemList>(`/items?${new URLSearchParams({ q })}`, signal),
    select: ({ items }) => items,
    placeholderData: before => before,
  })

export interface ItemsAsked {
  q?: string
  department?: string
  /** From 1. */
  page: number
}

/** One page of the items; while the next word is typed, what was found before stays. */
export const useItemPage = ({ q = '', department = '', page }: ItemsAsked) =>
  useQuery({
    queryKey: ['items', 'page', department, q, page],
    queryFn: ({ signal }) => {
      const asked = { q, page: String(page), ...(department ? { department } : {}) }
      return api.get<ItemList>(`/items?${new URLSearchParams(asked)}`, signal)
    },
    // of another department, or of none, it would be something else than the heading says
    placeholderData: (before, query) => {
      const [, , ofDepartment, words] = query?.queryKey ?? []
      return ofDepartment === department && Boolean(words) === Boolean(q) ? before : undefined
    },
  })

export const useItem = (code: string | undefined) =>
  useQuery({
    queryKey: ['items', code],
    queryFn: ({ signal }) => api.get<ItemGuide>(`/items/${encodeURIComponent(code ?? '')}`, signal),
    enabled: code !== undefined,
  })

export const useMyCases = () =>
  useQuery({
    queryKey: ['cases', 'mine'],
    queryFn: ({ signal }) => api.get<{ cases: CaseSummary[] }>('/cases', signal),
    select: ({ cases }) => cases,
  })

export const useCase = (caseNo: string | undefined) =>
  useQuery({
    queryKey: ['cases', caseNo],
    queryFn: ({ signal }) => api.get<CaseView>(`/cases/${encodeURIComponent(caseNo ?? '')}`, signal),
    enabled: caseNo !== undefined,
  })

export type TaskScope = 'mine' | 'post' | 'department'

export const useTasks = (scope: TaskScope) =>
  useQuery({
    queryKey: ['tasks', scope],
    queryFn: ({ signal }) => api.get<TaskList>(`/tasks?scope=${scope}`, signal),
    placeholderData: before => before,
  })

export type AlertLevel = 'warning' | 'yellow' | 'red'

/** `data` joins the pages read so far; `fetchNextPage` reads on. */
export const useAlerts = (level?: AlertLevel, stage?: AlertStage) =>
  useInfiniteQuery({
    queryKey: ['alerts', level ?? 'all', stage ?? 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const chosen = {
        ...(level ? { level } : {}),
        ...(stage ? { stage } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      }
      return api.get<AlertList>(`/alerts?${new URLSearchParams(chosen)}`, signal)
    },
    getNextPageParam: page => page.next,
    select: ({ pages }) => ({
      alerts: pages.flatMap(page => page.alerts),
      counts: pages[0]?.counts ?? { warning: 0, yellow: 0, red: 0 },
    }),
  })

export const useProcess = (itemCode: string | undefined) =>
  useQuery({
    queryKey: ['processes', itemCode],
    queryFn: ({ signal }) => api.get<ProcessView>(`/processes/${encodeURIComponent(itemCode ?? '')}`, signal),
    enabled: itemCode !== undefined,
  })

export const useClock = () =>
  useQuery({ queryKey: ['clock', 'now'], queryFn: ({ signal }) => api.get<ClockView>('/clock', signal) })

export const useAccounts = () =>
  useQuery({
    queryKey: ['administration', 'accounts'],
    queryFn: ({ signal }) => api.get<{ accounts: AccountRow[] }>('/administration/accounts', signal),
    select: ({ accounts }) => accounts,
  })

export interface AccessFilter {
  who?: string
  what?: string
  outcome?: string
}

export const useAccessLog = (filter: AccessFilter = {}) =>
  useQuery({
    queryKey: ['administration', 'access-log', filter],
    queryFn: ({ signal }) => {
      const chosen = Object.entries(filter).filter(([, text]) => text !== '')
      const path = `/administration/access-log?${new URLSearchParams(chosen)}`
      return api.get<{ entries: AccessRow[] }>(path, signal)
    },
    select: ({ entries }) => entries,
    placeholderData: before => before,
  })
