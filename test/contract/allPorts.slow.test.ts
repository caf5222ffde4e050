import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Connection } from 'mongoose'
import { connectMongo } from '../../adapters/mongo/support/connectMongo'
import { type EmbeddedRuntime, startRuntime } from '../../runtime/startRuntime'
import { allContracts } from './allContracts'
import { mongoStores } from './support/mongoStores'

/** The embedded store, or the server that GUIBIAO_TEST_MONGODB_URI names: a database that may be emptied. */
describe('ports over MongoDB', () => {
  let home: string
  let runtime: EmbeddedRuntime | undefined
  let connection: Connection
  let opened: Awaited<ReturnType<typeof mongoStores>>

  before(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'guibiao-contract-'))
    const given = process.env['GUIBIAO_TEST_MONGODB_URI']
    if (!given) runtime = await startRuntime({ home, only: 'store' })
    connection = await connectMongo(given ?? runtime!.mongoUri, 'contract')
    opened = await mongoStores(connection, path.join(home, 'files'))
  })
  after(async () => {
    await connection?.close()
    await runtime?.stop()
    await rm(home, { recursive: true, force: true })
  })

  allContracts(async () => {
    await opened.empty()
    return opened.stores
  })
})
