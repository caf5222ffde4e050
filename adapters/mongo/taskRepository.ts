import type { Connection } from 'mongoose'
import { placeOf } from '../../domain/catalogue/item'
import type { Task, TaskRepository } from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type TaskRecord = Omit<Task, 'id'> & { _id: string; savedAt: Date }

const CLAIM_ATTEMPTS = 5

export function createTaskRepository(connection: Connection): TaskRepository {
  const model = modelOf<TaskRecord>(
    connection,
    'tasks',
    {
      caseNo: text,
      itemCode: text,
      departmentNo: text,
      step: text,
      post: text,
      openedAt: text,
      claimedBy: { type: mixed, default: null },
      state: text,
      lastSeenAt: text,
      savedAt: { type: Date, required: true },
    },
    [
      { departmentNo: 1, state: 1, openedAt: 1 },
      { itemCode: 1, state: 1 },
      { state: 1, lastSeenAt: 1 },
      { savedAt: 1 },
    ],
  )
  const tasks = model.collection
  const find = async (id: string) => {
    const record = await tasks.findOne({ _id: keyOf(id) as never })
    return record ? toTask(record as unknown as TaskRecord) : undefined
  }

  return overStore<TaskRepository>({
    async open({ id, ...task }) {
      try {
        await tasks.insertOne({ _id: id, ...task, savedAt: new Date() } as never)
      } catch (error) {
        if (!isDuplicate(error)) throw error
        // seen again: no change that a page would show
        await tasks.updateOne({ _id: id as never }, { $set: { lastSeenAt: task.lastSeenAt } })
      }
    },

    find,

    async findMany(ids) {
      if (ids.length === 0) return []
      const found = await tasks.find({ _id: { $in: ids.map(keyOf) } as never }).toArray()
      return found.map(record => toTask(record as unknown as TaskRecord))
    },

    async claim(id, by) {
      const free = { _id: keyOf(id) as never, state: 'open', claimedBy: null }
      const claimedBy = { id: keyOf(by.id), name: by.name }
      for (let attempt = 1; ; attempt += 1) {
        await tasks.updateOne(free, { $set: { claimedBy, savedAt: new Date() } })
        const after = await find(id)
        if (after?.state !== 'open') return undefined
        // given back by its holder between the two: free again, so once more
        if (after.claimedBy || attempt === CLAIM_ATTEMPTS) return after
      }
    },

    async release(id, holderId) {
      const held = { _id: keyOf(id) as never, state: 'open', 'claimedBy.id': keyOf(holderId) }
      await tasks.updateOne(held, { $set: { claimedBy: null, savedAt: new Date() } })
      const after = await find(id)
      return after?.state === 'open' ? after : undefined
    },

    async close(id, state) {
      await tasks.updateOne(
        { _id: keyOf(id) as never, state: 'open' },
        { $set: { state, savedAt: new Date() } },
      )
    },

    async listOpen({ departmentNo, post, holderId }, limit) {
      const filter = {
        departmentNo: keyOf(departmentNo),
        state: 'open',
        ...(post === undefined ? {} : { post: keyOf(post) }),
        ...(holderId === undefined ? {} : { 'claimedBy.id': keyOf(holderId) }),
      }
      const records = await tasks.find(filter).sort({ openedAt: 1 }).limit(limit).toArray()
      return records.map(record => toTask(record as unknown as TaskRecord))
    },

    async countByStep(itemCode) {
      const counts = new Map<string, number>()
      const projection = { step: 1, departmentNo: 1 }
      for await (const one of tasks.find({ itemCode: keyOf(itemCode), state: 'open' }, { projection })) {
        const { step, departmentNo } = one as unknown as TaskRecord
        const place = placeOf(step, departmentNo)
        counts.set(place, (counts.get(place) ?? 0) + 1)
      }
      return counts
    },

    async notSeenSince(instant, limit) {
      const records = await tasks
        .find({ state: 'open', lastSeenAt: { $lt: instant } })
        .limit(limit)
        .toArray()
      return records.map(record => toTask(record as unknown as TaskRecord))
    },
  })
}

function toTask({ _id, savedAt: _, ...rest }: TaskRecord): Task {
  return { id: _id, ...rest }
}
