import { placeOf } from '../../domain/catalogue/item'
import type { Task, TaskRepository } from '../../usecases/ports'
import { byText, copied } from './copied'
import type { NoteChange } from './memoryChanges'

/** Keeps the promises of `TaskRepository` in memory; the Mongo one is held to the same contract. */
export function memoryTasks(note: NoteChange = () => undefined): TaskRepository {
  const rows = new Map<string, Task>()
  const open = () => [...rows.values()].filter(({ state }) => state === 'open')
  const openOne = (id: string) => {
    const row = rows.get(id)
    return row?.state === 'open' ? row : undefined
  }
  const put = (row: Task): Task => {
    rows.set(row.id, copied(row))
    note({ topic: 'tasks', caseNo: row.caseNo, departmentNo: row.departmentNo })
    return copied(row)
  }

  return {
    async open(task) {
      const row = rows.get(task.id)
      // a renewal is no change that a page shows
      if (row) rows.set(task.id, { ...row, lastSeenAt: task.lastSeenAt })
      else put(task)
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async findMany(ids) {
      return [...new Set(ids)].flatMap(id => copied(rows.get(id)) ?? [])
    },
    async claim(id, by) {
      const row = openOne(id)
      if (row?.claimedBy === null) return put({ ...row, claimedBy: { id: by.id, name: by.name } })
      return copied(row)
    },
    async release(id, holderId) {
      const row = openOne(id)
      if (row?.claimedBy?.id === holderId) return put({ ...row, claimedBy: null })
      return copied(row)
    },
    async close(id, state) {
      const row = openOne(id)
      if (row) put({ ...row, state })
    },
    async listOpen({ departmentNo, post, holderId }, limit) {
      const wanted = open().filter(
        task =>
          task.departmentNo === departmentNo &&
          (post === undefined || task.post === post) &&
          (holderId === undefined || task.claimedBy?.id === holderId),
      )
      return copied(wanted.sort((a, b) => byText(a, b, 'openedAt')).slice(0, limit))
    },
    async countByStep(itemCode) {
      const counts = new Map<string, number>()
      for (const task of open()) {
        if (task.itemCode !== itemCode) continue
        const place = placeOf(task.step, task.departmentNo)
        counts.set(place, (counts.get(place) ?? 0) + 1)
      }
      return counts
    },
    async notSeenSince(instant, limit) {
      const unseen = open().filter(({ lastSeenAt }) => lastSeenAt < instant)
      return copied(unseen.sort((a, b) => byText(a, b, 'lastSeenAt')).slice(0, limit))
    },
  }
}
