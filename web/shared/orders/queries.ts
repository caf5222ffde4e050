import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { LetterDraft, LetterList, LetterSubject, Letter, WriteLetter } from '../../contract/letters'
import type { OpenOrder, Order, OrderDetail, OrderList } from '../../contract/orders'
import { isApiError } from '../api/ApiError'
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

/** One act on one order: the answer is the order anew; when it moved on meanwhile, it is fetched. */
export function useOrderAct<Act extends OrderAct>(act: Act, { id, version }: Pick<Order, 'id' | 'version'>) {
  const queries = useQueryClient()
  const outdated = () => queries.invalidateQueries({ queryKey: ['orders'] })
  return useMutation({
    mutationFn: (said: OrderActs[Act]) =>
      api.post<OrderDetail>(`${addressOf(id)}/${act}`, said, { ifMatch: version }),
    onSuccess: order => {
      queries.setQueryData(['orders', id], order)
      void outdated()
    },
    onError: error => (isApiError(error) && [404, 409, 412].includes(error.status) ? outdated() : undefined),
  })
}

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

export const letterAddress = (letterId: string): string =>
  `/api/letters/${encodeURIComponent(letterId)}/document`
