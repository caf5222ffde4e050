import type { Connection } from 'mongoose'
import type { AlertLevel } from '../../domain/supervision/ruleSet'
import type { Alert } from '../../domain/supervision/alert'
import type { AlertRepository } from '../../usecases/ports'
import { insertMany } from './support/insertMany'
import { saveMany } from './support/saveMany'
import { dueBy } from './support/dueBy'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, nullable, text } from './support/modelOf'
import { isDuplicate, overStore } from './support/transient'

type AlertRecord = Omit<Alert, 'id'> & { _id: string; savedAt: Date }

const levels: readonly AlertLevel[] = ['warning', 'yellow', 'red']

export function createAlertRepository(connection: Connection): AlertRepository {
  const model = modelOf<AlertRecord>(
    connection,
    'alerts',
    {
      caseNo: text,
      itemCode: text,
      departmentNo: text,
      ruleId: text,
      ruleSetVersion: { type: Number, required: true },
      level: text,
      dueOn: text,
      triggersOn: text,
      raisedAt: text,
      isRaisedLate: { type: Boolean, required: true },
      limit: String,
      about: Number,
      scoredAs: text,
      responsible: { type: mixed, default: null },
      state: text,
      standing: text,
      life: { type: mixed, required: true },
      nextAt: nullable,
      tellAt: nullable,
      version: { type: Number, required: true },
      savedAt: { type: Date, required: true },
    },
    [
      { caseNo: 1 },
      { departmentNo: 1, level: 1, raisedAt: 1 },
      { level: 1, raisedAt: 1 },
      { raisedAt: 1 },
      { state: 1, raisedAt: 1 },
      { triggersOn: 1 },
      { nextAt: 1 },
      { tellAt: 1 },
      { savedAt: 1 },
    ],
  )
  const alerts = model.collection

  return overStore<AlertRepository>({
    async raise({ id, ...alert }) {
      try {
        await alerts.insertOne({ _id: id, ...alert, savedAt: new Date() } as never)
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    async raiseMany(raised) {
      const savedAt = new Date()
      return insertMany(
        alerts,
        raised.map(({ id, ...alert }) => ({ _id: id, ...alert, savedAt })),
      )
    },

    async list({ departmentNo, level, states, before }, limit) {
      const filter = {
        ...(departmentNo === undefined ? {} : { departmentNo: keyOf(departmentNo) }),
        ...(level === undefined ? {} : { level: keyOf(level) }),
        ...(states === undefined ? {} : { state: { $in: states.map(keyOf) } }),
        ...(before ? { raisedAt: { $lte: keyOf(before.raisedAt) } } : {}),
      }
      const sorted = alerts.find(filter).sort({ raisedAt: -1, _id: -1 })
      const page: Alert[] = []
      for await (const record of sorted) {
        const alert = toAlert(record as unknown as AlertRecord)
        const isSeen = before && alert.raisedAt === before.raisedAt && alert.id >= before.id
        if (!isSeen) page.push(alert)
        if (page.length === limit) break
      }
      return page
    },

    async ofCases(caseNos) {
      const found = await Promise.all(caseNos.map(caseNo => alerts.find({ caseNo: keyOf(caseNo) }).toArray()))
      return found.flat().map(record => toAlert(record as unknown as AlertRecord))
    },

    async findMany(ids) {
      if (ids.length === 0) return []
      const found = await alerts.find({ _id: { $in: ids.map(keyOf) as never[] } }).toArray()
      return found.map(record => toAlert(record as unknown as AlertRecord))
    },

    async find(id) {
      const record = await alerts.findOne({ _id: keyOf(id) as never })
      return record ? toAlert(record as unknown as AlertRecord) : undefined
    },

    async save({ id, ...changed }) {
      const { matchedCount } = await alerts.replaceOne(
        { _id: keyOf(id) as never, version: changed.version - 1 },
        { ...changed, savedAt: new Date() } as never,
        { ignoreUndefined: true },
      )
      return matchedCount === 1
    },

    async saveMany(changed) {
      const savedAt = new Date()
      return saveMany(
        alerts,
        changed.map(({ id, ...alert }) => ({ _id: id, ...alert, savedAt })),
      )
    },

    dueForLook: (until, limit) => dueBy(alerts, 'nextAt', until, limit),
    dueForTelling: (until, limit) => dueBy(alerts, 'tellAt', until, limit),

    async triggeredBetween(from, to) {
      const between = { triggersOn: { $gte: keyOf(from), $lte: keyOf(to) } }
      const found = await alerts.find(between).sort({ triggersOn: 1, _id: 1 }).toArray()
      return found.map(record => toAlert(record as unknown as AlertRecord))
    },

    async counts(departmentNo) {
      const counts = { warning: 0, yellow: 0, red: 0 }
      for (const level of levels) {
        const filter = { ...(departmentNo === undefined ? {} : { departmentNo: keyOf(departmentNo) }), level }
        // read by the index, not counted by the server: the embedded store counts by scanning
        for await (const _ of alerts.find(filter, { projection: { _id: 1 } })) counts[level] += 1
      }
      return counts
    },
  })
}

function toAlert({ _id, savedAt: _, ...rest }: AlertRecord): Alert {
  return { id: _id, ...rest }
}
