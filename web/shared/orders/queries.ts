import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  Letter,
  LetterDraft,
  LetterList,
  LetterSubject,
  LetterSummary,
  ReportOnLetter,
  WriteLetter,
} from '../../contract/letters'
import type { OpenOrder, Order, OrderDetail, OrderList } from '../../contract/orders'
import { useAct } from '../acts/useAct'
import { api } from '../api/client'

export interface OrderFilter {
  state?: Order['state'] | 'open'
  colour?: Order['colour']
}

/** `data` joins the pages read so far; `fetchNextPage` reads on. */
export const useOrders = ({ state, colour }: OrderFilter) =>
  useInfiniteQuery({
    queryKey: ['orders', 'list', state ?? '', colour ?? ''],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const asked = {
        ...(state ? { state } : {}),
        ...(colour ? { colour } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      }
      return api.get<OrderList>(`/orders?${new URLSearchParams(asked)}`, signal)
    },
    getNextPageParam: page => page.next,
    select: ({ pages }) => pages.flatMap(page => page.orders),
    placeholderData: before => before,
  })

const addressOf = (orderId: string) => `/orders/${encodeURIComponent(orderId)}`

export const useOrder = (orderId: string) =>
  useQuery({
    queryKey: ['orders', orderId],
    queryFn: ({ signal }) => api.get<OrderDetail>(addressOf(orderId), signal),
  })

/** What each act sends. */
export interface OrderActs {
  signature: object
  feedback: { text: string; fileIds: string[] }
  judgement: { outcome: 'accepted' | 'returned'; reasons: string; dueOn?: string }
  closing: { reasons: string }
}
export type OrderAct = keyof OrderActs

export const useOrderAct = <Act extends OrderAct>(act: Act, order: Pick<Order, 'id' | 'version'>) =>
  useAct<OrderActs[Act], OrderDetail>('orders', act, order)

export function useOpenOrder() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ idempotencyKey, ...order }: OpenOrder & { idempotencyKey: string }) =>
      api.post<OrderDetail>('/orders', order, { idempotencyKey }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['orders'] }),
  })
}

export interface Department {
  no: string
  name: string
}

export const useDepartments = () =>
  useQuery({
    queryKey: ['departments'],
    queryFn: ({ signal }) => api.get<{ departments: Department[] }>('/departments', signal),
    select: ({ departments }) => departments,
    staleTime: Infinity,
  })

/** Under `orders`, since a letter that becomes due is told as a change of its order. */
export const useLetters = () =>
  useQuery({
    queryKey: ['orders', 'letters'],
    queryFn: ({ signal }) => api.get<LetterList>('/letters', signal),
  })

export const useLetterDraft = (subject: LetterSubject) =>
  useQuery({
    queryKey: ['orders', 'letter-draft', subject],
    queryFn: ({ signal }) =>
      api.get<LetterDraft>(`/letters/draft?${new URLSearchParams({ ...subject })}`, signal),
    // what the inspector has begun to write is not swept away by a newer draft
    staleTime: Infinity,
  })

export const useLetterPreview = () =>
  useMutation({ mutationFn: (letter: WriteLetter) => api.post<{ html: string }>('/letters/preview', letter) })

export function useIssueLetter() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (letter: WriteLetter) => api.post<Letter>('/letters', letter),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['orders'] }),
  })
}

export function useReportOnLetter({ id, version }: Pick<LetterSummary, 'id' | 'version'>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (report: ReportOnLetter) =>
      api.post<Letter>(`/letters/${encodeURIComponent(id)}/reports`, report, { ifMatch: version }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['orders', 'letters'] }),
  })
}

export const letterAddress = (letterId: string): string =>
  `/api/letters/${encodeURIComponent(letterId)}/document`
