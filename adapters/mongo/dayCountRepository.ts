import type { Connection } from 'mongoose'
import { dayKey } from '../../domain/performance/dayCount'
import type { DayCountRepository, StoredDayCount } from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { modelOf, text } from './support/modelOf'
import { overStore } from './support/transient'

type DayRecord = StoredDayCount & { _id: string }
const number = { type: Number, required: true } as const

export function createDayCountRepository(connection: Connection): DayCountRepository {
  const days = modelOf<DayRecord>(
    connection,
    'day_counts',
    {
      on: text,
      departmentNo: text,
      filed: number,
      finished: number,
      promiseMet: number,
      warnings: number,
      yellow: number,
      red: number,
      countedAt: text,
    },
    [{ on: 1 }, { departmentNo: 1, on: 1 }],
  ).collection

  return overStore<DayCountRepository>({
    async put(counts) {
      for (const one of counts)
        await days.replaceOne({ _id: keyOf(dayKey(one)) as never }, one as never, { upsert: true })
    },
    async between(from, to, departmentNo) {
      const filter = {
        ...(departmentNo === undefined ? {} : { departmentNo: keyOf(departmentNo) }),
        on: { $gte: keyOf(from), $lte: keyOf(to) },
      }
      const found = await days.find(filter).sort({ on: 1, _id: 1 }).toArray()
      return found.map(record => {
        const { _id, ...count } = record as unknown as DayRecord
        return count
      })
    },
    async months() {
      const months = new Set<string>()
      for await (const { on } of days.find({}, { projection: { on: 1 } })) months.add(String(on).slice(0, 7))
      return [...months].sort()
    },
  })
}
