import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Message, MessageList, NoticeList } from '../../contract/notices'
import { api } from '../api/client'

/** `data` joins the pages read so far; `fetchNextPage` reads on. */
export const useNotices = () =>
  useInfiniteQuery({
    queryKey: ['notices', 'list'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<NoticeList>(`/notices?${new URLSearchParams(pageParam ? { cursor: pageParam } : {})}`, signal),
    getNextPageParam: page => page.next,
    select: ({ pages }) => ({
      notices: pages.flatMap(page => page.notices),
      unread: pages[0]?.unread ?? 0,
    }),
  })

/** Counted to 100 and no further. */
export const useUnread = (enabled: boolean) =>
  useQuery({
    queryKey: ['notices', 'unread'],
    queryFn: ({ signal }) => api.get<NoticeList>('/notices', signal),
    select: ({ unread }) => unread,
    enabled,
  })

/** Those given, or all of one's own. */
export function useMarkRead() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (ids?: string[]) => api.post('/notices/read', ids ? { ids } : {}),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['notices'] }),
  })
}

/** The monitor sends every ten seconds; nobody is told what became of it. */
const SENT_EVERY_MS = 10_000

export const useMessages = (state?: Message['state']) =>
  useInfiniteQuery({
    queryKey: ['notices', 'messages', state ?? 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const asked = { ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) }
      return api.get<MessageList>(`/messages?${new URLSearchParams(asked)}`, signal)
    },
    getNextPageParam: page => page.next,
    select: ({ pages }) => pages.flatMap(page => page.messages),
    placeholderData: before => before,
    refetchInterval: SENT_EVERY_MS,
  })
