import { randomBytes } from 'node:crypto'
import type { Connection } from 'mongoose'
import type { AccessEntry, AccessLog } from '../../usecases/ports'
import { modelOf, text } from './support/modelOf'
import { overStore } from './support/transient'

const GATHER_MS = 4

interface Waiting {
  entry: AccessEntry
  resolve(): void
  reject(error: unknown): void
}

/** Entries of the same few milliseconds are written in one command; each resolves when it is written. */
export function createAccessLog(connection: Connection): AccessLog {
  const model = modelOf<{ _id: string } & AccessEntry>(
    connection,
    'access_log',
    { at: text, who: text, role: String, what: text, subject: String, outcome: text },
    [{ at: 1 }, { who: 1, at: 1 }, { what: 1, at: 1 }, { outcome: 1, at: 1 }],
  )
  const log = model.collection
  let waiting: Waiting[] = []
  // not the process number: in containers every process is number 1
  const mark = randomBytes(6).toString('hex')
  let serial = 0

  async function flush(): Promise<void> {
    const batch = waiting
    waiting = []
    try {
      // time first and the serial with leading zeros, so that the key sorts as the log does
      const records = batch.map(({ entry }) => ({
        _id: `${entry.at}.${mark}.${String((serial += 1)).padStart(12, '0')}`,
        ...entry,
      }))
      await log.insertMany(records as never[], { ignoreUndefined: true })
      batch.forEach(({ resolve }) => resolve())
    } catch (error) {
      batch.forEach(({ reject }) => reject(error))
    }
  }

  return overStore<AccessLog>({
    append: entry =>
      new Promise<void>((resolve, reject) => {
        if (waiting.push({ entry, resolve, reject }) === 1) setTimeout(() => void flush(), GATHER_MS)
      }),

    async list(query, limit) {
      const filter = Object.fromEntries(
        Object.entries(query).filter(([, value]) => typeof value === 'string' && value !== ''),
      )
      const records = await log.find(filter).sort({ at: -1, _id: -1 }).limit(limit).toArray()
      return records.map(({ _id: _, ...entry }) => entry as unknown as AccessEntry)
    },
  })
}
