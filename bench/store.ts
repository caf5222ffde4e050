import mongoose from 'mongoose'
import { createCaseRepository } from '../adapters/mongo/caseRepository'
import { ensureIndexes } from '../adapters/mongo/support/modelOf'
import { startPrepared } from '../test/support/preparedHome'
import { sampleCase } from './city'
import { costOfDueCase, fill } from './dueCase'

/** The embedded store is made for tens of thousands of cases. */
const SIZES = [1_000, 10_000, 30_000]
const LOOKS = 300

const sample = await sampleCase()
const { runtime, stop } = await startPrepared('bench-store')
const connection = await mongoose.createConnection(runtime.mongoUri).asPromise()
const cases = createCaseRepository(connection)
await ensureIndexes(connection)
let standing = 0
for (const size of SIZES) {
  const started = performance.now()
  await fill(cases, sample, standing, size)
  const perSecond = Math.round(((size - standing) * 1_000) / (performance.now() - started))
  standing = size
  const cost = (await costOfDueCase(cases, size, LOOKS)) / 1_000
  console.log(
    `one due case of ${String(size).padStart(6)}  ${cost.toFixed(2)} ms in the embedded store (${perSecond} cases/s written)`,
  )
}
await connection.close()
await stop()
process.exit(0)
