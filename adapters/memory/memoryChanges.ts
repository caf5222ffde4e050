import type { Change, Changes } from '../../usecases/ports'

export type NoteChange = (change: Change) => void

/** What the other twins write down when they write, and what live pages ask. The cursor is a position. */
export function memoryChanges(): Changes & { note: NoteChange } {
  const log: Change[] = []
  return {
    note: change => void log.push({ ...change }),
    async since(cursor) {
      const from = cursor === undefined ? log.length : Number(cursor)
      return { cursor: String(log.length), changes: structuredClone(log.slice(from)) }
    },
  }
}
