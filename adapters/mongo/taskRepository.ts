import type { Connection } from 'mongoose'
import type { StepCode } from '../../domain/catalogue/item'
import type { Task, TaskRepository } from '../../usecases/ports'
import { mixed, modelOf, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type TaskRecord = Omit<Task, 'id'> & { _id: string; savedAt: Date }

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
    const record = await tasks.findOne({ _id: id as never })
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

    async claim(id, by) {
      const free = { _id: id as never, state: 'open', claimedBy: null }
      await tasks.updateOne(free, { $set: { claimedBy: { id: by.id, name: by.name }, savedAt: new Date() } })
      const after = await find(id)
      return after?.state === 'open' ? after : undefined
    },

    async release(id, holderId) {
      const held = { _id: id as never, state: 'open', 'claimedBy.id': holderId }
      await tasks.updateOne(held, { $set: { claimedBy: null, savedAt: new Date() } })
      const after = await find(id)
      return after?.state === 'open' ? after : undefined
    },

    async close(id, state) {
      await tasks.updateOne({ _id: id as never, state: 'open' }, { $set: { state, savedAt: new Date() } })
    },

    async listOpen({ departmentNo, post, holderId }, limit) {
      const filter = {
        departmentNo,
        state: 'open',
        ...(post ? { post } : {}),
        ...(holderId ? { 'claimedBy.id': holderId } : {}),
      }
      const records = await tasks.find(filter).sort({ openedAt: 1 }).limit(limit).toArray()
      return records.map(record => toTask(record as unknown as TaskRecord))
    },

    async countByStep(itemCode) {
      const counts = new Map<StepCode, number>()
      const open = tasks.find({ itemCode, state: 'open' }, { projection: { step: 1 } })
      for await (const { step } of open) counts.set(step as StepCode, (counts.get(step as StepCode) ?? 0) + 1)
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
