import mongoose, { type Connection } from 'mongoose'
import { atStore } from './transient'

/**
 * One connection for a process. No retried writes and no sessions: the embedded store has none, and
 * every write of ours may be repeated by its natural key.
 *
 * @throws TransientError when no server answers within five seconds
 */
export async function connectMongo(uri: string, appName: string): Promise<Connection> {
  mongoose.set('sanitizeFilter', false) // filters are built here field by field; nothing from outside is a filter
  const connection = mongoose.createConnection(uri, {
    appName,
    autoIndex: false,
    bufferCommands: false,
    maxPoolSize: 20,
    retryWrites: false,
    retryReads: true,
    serverSelectionTimeoutMS: 5_000,
    heartbeatFrequencyMS: 2_000, // a database that is back is found again within seconds
    socketTimeoutMS: 20_000,
  })
  try {
    return await atStore(() => connection.asPromise())
  } catch (error) {
    await connection.close().catch(() => undefined)
    throw error
  }
}
