import { useQuery } from '@tanstack/react-query'
import type { AlertDetail } from '../../../contract/alerts'
import { api } from '../../api/client'

/** One warning or card with its life and everybody's clock. */
export const useAlert = (id: string | undefined) =>
  useQuery({
    queryKey: ['alerts', 'one', id],
    queryFn: ({ signal }) => api.get<AlertDetail>(`/alerts/${encodeURIComponent(id ?? '')}`, signal),
    enabled: Boolean(id),
  })
