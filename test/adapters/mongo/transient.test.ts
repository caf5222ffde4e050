import { createServer } from 'node:net'
import { expect } from 'chai'
import { mongo } from 'mongoose'
import { connectMongo } from '../../../adapters/mongo/support/connectMongo'
import { isDuplicate, overStore } from '../../../adapters/mongo/support/transient'
import { TransientError } from '../../../lib/errors'

async function thrownBy(error: unknown): Promise<unknown> {
  const store = overStore({
    async ask() {
      throw error
    },
  })
  try {
    return await store.ask()
  } catch (thrown) {
    return thrown
  }
}
const serverError = (code: number) => new mongo.MongoServerError({ message: 'said no', code })

describe('a database that is away', () => {
  for (const [error, sentence] of [
    [new mongo.MongoNetworkError('reset'), 'the line was cut'],
    [new mongo.MongoNetworkTimeoutError('silent'), 'the line is silent'],
    [new mongo.MongoNotConnectedError('not connected'), 'there is no connection'],
    [new mongo.MongoTopologyClosedError(), 'the client is closing'],
    [serverError(10107), 'the server is not primary'],
    [serverError(11602), 'the server changes its primary'],
    [serverError(91), 'the server shuts down'],
  ] as const) {
    it(`is transient: ${sentence}`, async () => {
      const thrown = await thrownBy(error)
      expect(thrown).to.be.instanceOf(TransientError)
      expect(thrown).to.include({ retryAfterMs: 1_000, cause: error })
    })
  }

  for (const [error, sentence] of [
    [serverError(2), 'a command that is wrong'],
    [serverError(13), 'a right that is missing'],
    [new TypeError('ours'), 'our own mistake'],
  ] as const) {
    it(`is not: ${sentence} stays what it is`, async () => {
      expect(await thrownBy(error)).to.equal(error)
    })
  }

  it('tells a duplicate of MongoDB and of FerretDB from everything else', () => {
    expect([11000, 16908292, 91].map(serverError).map(isDuplicate)).to.deep.equal([true, true, false])
    expect([undefined, null, new Error('x')].map(isDuplicate)).to.deep.equal([false, false, false])
  })

  it('is transient also at the first connection', async () => {
    const server = createServer(socket => socket.destroy())
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const uri = `mongodb://127.0.0.1:${port}/x?directConnection=true&serverSelectionTimeoutMS=200`
    const thrown = await connectMongo(uri, 'test').catch((error: unknown) => error)
    server.close()
    expect(thrown).to.be.instanceOf(TransientError)
  }).timeout(15_000)
})
