import type { Connection } from 'mongoose'
import type { Instant } from '../../lib/moment'
import type { Outage, OutageRepository } from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { modelOf, nullable, text } from './support/modelOf'
import { overStore } from './support/transient'

type OutageRecord = Omit<Outage, 'id'> & { _id: string }

export function createOutageRepository(connection: Connection): OutageRepository {
  const model = modelOf<OutageRecord>(connection, 'outages', { part: text, from: text, to: nullable }, [
    { from: 1 },
    { to: 1 },
  ])
  const outages = model.collection
  const looks = connection.db!.collection<{ _id: string; lookedAt: Instant }>('settings')

  return overStore<OutageRepository>({
    async look(now) {
      const before = await looks.findOneAndUpdate(
        { _id: 'outages' },
        { $set: { lookedAt: now } },
        { upsert: true, returnDocument: 'before' },
      )
      return before?.lookedAt
    },
    async record({ id, ...outage }) {
      await outages.replaceOne({ _id: keyOf(id) as never }, outage as never, { upsert: true })
    },
    async open(part) {
      const record = await outages.findOne({ to: null, part: keyOf(part) } as never)
      return record ? toOutage(record as unknown as OutageRecord) : undefined
    },
    async between(from, to) {
      const found = await outages
        .find({ from: { $lte: keyOf(to) } })
        .sort({ from: 1 })
        .toArray()
      return found
        .map(record => toOutage(record as unknown as OutageRecord))
        .filter(outage => outage.to === null || outage.to >= from)
    },
  })
}

const toOutage = ({ _id, ...rest }: OutageRecord): Outage => ({ id: _id, ...rest })
