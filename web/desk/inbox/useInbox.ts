import { useSearchParams } from 'react-router'
import type { Task } from '../../contract/tasks'
import { type TaskScope, useSession, useTasks } from '../../shared/api/hooks'
import { officers } from '../chairsOfDesk'
import { filterTasks } from './filterTasks'
import { sortTasks } from './sortTasks'

const scopes: readonly TaskScope[] = ['mine', 'post', 'department']

/** The inbox as its address says: scope, step and text are in the address, so a view can be kept and passed on. */
export function useInbox() {
  const [search, setSearch] = useSearchParams()
  const session = useSession()
  const role = session.data?.account.role
  const isOfficer = role !== undefined && officers.includes(role)
  const offered = isOfficer ? scopes : (['department'] as const)
  const scope = offered.find(one => one === search.get('scope')) ?? (isOfficer ? 'post' : 'department')
  const step = search.get('step') ?? undefined
  const text = search.get('q') ?? ''
  const query = useTasks(scope)
  const all = query.data?.tasks ?? []
  const set = (changes: Record<string, string | undefined>) =>
    setSearch(
      before => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace: true },
    )
  return {
    query,
    scope,
    scopes: offered,
    step,
    text,
    steps: [...new Set(all.map(task => task.step))],
    isFiltered: step !== undefined || text.trim() !== '',
    counts: query.data?.counts,
    tasks: sortTasks(filterTasks(all, { step, text })),
    search: search.toString(),
    set,
  }
}

export type Inbox = ReturnType<typeof useInbox>

/** Address of a case, with the inbox beside it as it is. */
export const caseAddress = (caseNo: string, search: string): string => {
  const kept = new URLSearchParams(search)
  kept.delete('tab')
  const text = kept.toString()
  return `/inbox/${caseNo}${text ? `?${text}` : ''}`
}

/** Who has a task, seen from one account. */
export function holderOf(task: Task | undefined, accountId: string | undefined): 'nobody' | 'me' | 'other' {
  if (!task?.claimedBy) return 'nobody'
  return task.claimedBy.id === accountId ? 'me' : 'other'
}
