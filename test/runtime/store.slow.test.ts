import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import fc from 'fast-check'
import { type Collection, type Db, MongoClient } from 'mongodb'
import { type EmbeddedRuntime, startRuntime } from '../../runtime/startRuntime'
import { eventually } from '../support/office'

interface Row {
  // as wide as the store: whoever writes numbers finds them again
  _id: string | number | bigint
  [field: string]: unknown
}

/** The ordered indexes are ours, and an index that is wrong hides documents without a word. */
describe('the indexes of the embedded store', function () {
  this.timeout(180_000)
  let home: string
  let runtime: EmbeddedRuntime
  let client: MongoClient
  let db: Db

  before(async () => {
    home = mkdtempSync(path.join(tmpdir(), 'guibiao-indexes-'))
    runtime = await startRuntime({ home, only: 'store' })
    await reconnect()
  })
  after(async () => {
    await client?.close()
    await runtime?.stop()
    rmSync(home, { recursive: true, force: true })
  })

  async function reconnect(): Promise<void> {
    await client?.close()
    client = await new MongoClient(runtime.mongoUri, { serverSelectionTimeoutMS: 2_000 }).connect()
    db = client.db('indexes')
  }
  async function restart(): Promise<void> {
    await runtime.store.kill9()
    await runtime.store.restart()
    await reconnect()
  }
  const idsOf = async (rows: Collection<Row>, query: object): Promise<string[]> =>
    (await rows.find(query, { projection: { _id: 1 } }).toArray()).map(({ _id }) => String(_id)).sort()

  const scalar = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0.5, -0, 2 ** 53, -(2 ** 53), 1e300),
    fc.constantFrom('', 'a', 'a\u0000', 'a\u0000b', 'a\u0001', 'a\u0002', 'ab', 'b', '圭', '圭表', '￿'),
    fc.constantFrom(new Date(0), new Date(-1), new Date(1)),
    fc.boolean(),
    fc.constant(null),
  )
  const value = fc.oneof({ weight: 4, arbitrary: scalar }, fc.array(scalar, { maxLength: 3 }))
  // two arrays under one index are refused, see below
  const row = fc.oneof(
    fc.record({ a: value, b: scalar, c: fc.record({ d: scalar }) }, { requiredKeys: [] }),
    fc.record({ a: scalar, b: scalar, c: fc.record({ d: value }) }, { requiredKeys: [] }),
  )
  const bounds = fc
    .record({ $gt: scalar, $gte: scalar, $lt: scalar, $lte: scalar, $eq: scalar }, { requiredKeys: [] })
    .filter(found => Object.keys(found).length > 0)
  const condition = fc.oneof(
    scalar,
    bounds,
    fc.array(scalar, { minLength: 1, maxLength: 3 }).map($in => ({ $in })),
  )
  const query = fc.record({ a: condition, b: condition, 'c.d': condition }, { requiredKeys: [] })
  const change = fc.record({ at: fc.nat(19), to: row })

  it('give every query the answer that a scan gives, also after changes', async () => {
    const plain = db.collection<Row>('plain')
    const property = fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.array(change, { maxLength: 5 }),
      fc.array(query, { minLength: 10, maxLength: 10 }),
      async (rows, changes, queries) => {
        const indexed = db.collection<Row>('indexed')
        for (const collection of [plain, indexed]) {
          await collection.deleteMany({})
          await collection.insertMany(rows.map((found, index) => ({ _id: index, ...found })))
          for (const { at, to } of changes) await collection.replaceOne({ _id: at % rows.length }, to)
          await collection.deleteOne({ _id: 1 })
        }
        for (const asked of queries) {
          expect(await idsOf(indexed, asked), JSON.stringify(asked)).to.deep.equal(await idsOf(plain, asked))
        }
      },
    )
    const indexed = db.collection<Row>('indexed')
    await indexed.createIndex({ a: 1, b: 1 })
    await indexed.createIndex({ b: -1 })
    await indexed.createIndex({ 'c.d': 1, a: 1 })
    await fc.assert(property, { numRuns: 80 })
  })

  it('find a document with an empty array by its other keys', async () => {
    const rows = db.collection<Row>('empty')
    await rows.createIndex({ c: 1, a: 1 })
    await rows.insertOne({ _id: 1, a: [] })
    await rows.insertOne({ _id: 2, a: [], c: 'x' })
    expect(await idsOf(rows, { c: null })).to.deep.equal(['1'])
    expect(await idsOf(rows, { c: 'x' })).to.deep.equal(['2'])
    await rows.replaceOne({ _id: 2 }, { c: 'x', a: [1, 2] })
    expect(await idsOf(rows, { c: 'x' })).to.deep.equal(['2'])
    await rows.deleteOne({ _id: 1 })
    expect(await idsOf(rows, { c: null })).to.deep.equal([])
  })

  it('keep apart two large numbers that are one as a floating number', async () => {
    const rows = db.collection<Row>('large')
    await rows.createIndex({ k: 1 })
    await rows.insertMany([2n ** 53n, 2n ** 53n + 1n].map(_id => ({ _id, k: 1 })))

    expect(await rows.find({ k: 1 }).toArray()).to.have.length(2)
  })

  it('refuse two arrays under one index, and nothing of that document stays', async () => {
    const rows = db.collection<Row>('parallel')
    await rows.createIndex({ a: 1, b: 1 })
    await rows.insertOne({ _id: 'r1', a: 1, b: 1 })
    const refused = (error: Error) => error.message
    const both = { a: [1, 2], b: [1, 2] }

    expect(await rows.insertOne({ _id: 'r2', ...both }).catch(refused)).to.contain('parallel')
    expect(await rows.updateOne({ _id: 'r1' }, { $set: both }).catch(refused)).to.contain('parallel')
    expect(await rows.find({ a: 1 }).toArray()).to.deep.equal([{ _id: 'r1', a: 1, b: 1 }])
    expect((await rows.deleteMany({})).deletedCount).to.equal(1)
  })

  it('answer nobody once they are dropped, and everybody when they are made again', async () => {
    const rows = db.collection<Row>('dropped')
    await rows.insertMany([1, 2, 3].map(k => ({ _id: `r${k}`, k })))
    await rows.createIndex({ k: 1 })
    await rows.dropIndex('k_1')
    await rows.insertOne({ _id: 'r4', k: 2 })
    expect(await idsOf(rows, { k: 2 })).to.deep.equal(['r2', 'r4'])

    await rows.createIndex({ k: 1 })
    expect(await idsOf(rows, { k: 2 })).to.deep.equal(['r2', 'r4'])
    await rows.dropIndexes()
    expect(await idsOf(rows, { k: 2 })).to.deep.equal(['r2', 'r4'])
  })

  it('of other collections stay when one is dropped, over a kill -9 too', async () => {
    const [one, other] = [db.collection<Row>('one'), db.collection<Row>('other')]
    for (const rows of [one, other]) {
      await rows.createIndex({ k: 1 })
      await rows.createIndex({ u: 1 }, { unique: true })
    }
    await other.insertOne({ _id: 'r1', k: 1, u: 1 })
    await one.dropIndex('u_1')
    await one.dropIndexes()
    const missing = await one.dropIndex('none_1').catch((error: Error) => error.message)
    await restart()

    expect(missing).to.contain('none_1')
    const names = async (name: string) => (await db.collection(name).indexes()).map(({ name }) => name).sort()
    expect(await names('one')).to.deep.equal(['_id_'])
    expect(await names('other')).to.deep.equal(['_id_', 'k_1', 'u_1'])
    const twice = db.collection<Row>('other').insertOne({ _id: 'r2', u: 1 })
    expect(await twice.catch((error: { code?: number }) => error.code)).to.equal(11_000)
  })

  it('forget a collection that is dropped, and a database', async () => {
    for (const [name, drop] of Object.entries({
      gone: () => db.dropCollection('gone'),
      goneToo: () => db.dropDatabase(),
    })) {
      const rows = db.collection<Row>(name)
      await rows.createIndex({ k: 1 })
      await rows.createIndex({ u: 1 }, { unique: true })
      await rows.insertOne({ _id: 'before', k: 1, u: 1 })
      await drop()
      await rows.insertOne({ _id: 'after', k: 1, u: 1 })
      await rows.createIndex({ k: 1 })
      expect(await idsOf(rows, { k: 1 })).to.deep.equal(['after'])
    }
  })

  it('move with a collection that gets another name, over a kill -9 too', async () => {
    const rows = db.collection<Row>('old')
    await rows.createIndex({ k: 1 })
    await rows.createIndex({ u: 1 }, { unique: true })
    await rows.insertOne({ _id: 'one', k: 1, u: 1 })
    await rows.rename('new')
    await restart()
    await db.collection<Row>('old').createIndex({ u: 1 }, { unique: true })
    await db.collection<Row>('old').insertOne({ _id: 'other', k: 1, u: 1 })

    expect(await idsOf(db.collection<Row>('new'), { k: 1 })).to.deep.equal(['one'])
    expect(await idsOf(db.collection<Row>('old'), { k: 1 })).to.deep.equal(['other'])
    const twice = await db
      .collection<Row>('new')
      .insertOne({ _id: 'two', u: 1 })
      .catch((error: { code?: number }) => error.code)
    expect(twice).to.equal(11_000)
  })

  it('agree with the scan after kill -9 under writers that change what is indexed', async () => {
    const rows = () => db.collection<Row>('killed')
    await rows().createIndex({ state: 1, n: 1 })
    await rows().createIndex({ tags: 1 })
    const acknowledged = new Map<string, number>()
    for (let round = 0; round < 3; round += 1) {
      const enough = acknowledged.size + 150
      let isStopping = false
      const write = async (writer: number) => {
        for (let count = 0; !isStopping; count += 1) {
          const _id = `${round}-${writer}-${count}`
          try {
            await rows().insertOne({ _id, state: 'open', n: count % 5, tags: ['x', `t${count % 3}`] })
            await rows().updateOne(
              { _id },
              { $set: { state: 'done', n: count }, $push: { tags: 'y' } as never },
            )
            acknowledged.set(_id, count)
          } catch {
            return // not acknowledged: may be there or not
          }
        }
      }
      const writers = [0, 1, 2, 3].map(write)
      await eventually('writes', async () => (acknowledged.size > enough ? true : undefined), 60_000)
      await runtime.store.kill9()
      isStopping = true
      await Promise.all(writers)
      await runtime.store.restart()
      await reconnect()
    }
    const all = await rows().find({}).toArray()
    const kept = new Map(all.map(({ _id, state, n }) => [_id, state === 'done' ? n : undefined]))
    expect([...acknowledged].filter(([id, count]) => kept.get(id) !== count)).to.deep.equal([])

    const scan = (holds: (row: Row) => boolean) =>
      all
        .filter(holds)
        .map(({ _id }) => String(_id))
        .sort()
    expect(await idsOf(rows(), { state: 'open' })).to.deep.equal(scan(({ state }) => state === 'open'))
    expect(await idsOf(rows(), { state: 'done', n: { $gte: 3 } })).to.deep.equal(
      scan(({ state, n }) => state === 'done' && Number(n) >= 3),
    )
    for (const tag of ['x', 'y', 't0', 't1']) {
      expect(await idsOf(rows(), { tags: tag })).to.deep.equal(
        scan(({ tags }) => (tags as string[]).includes(tag)),
      )
    }
  })
})
