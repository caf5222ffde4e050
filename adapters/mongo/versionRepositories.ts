import type { Connection } from 'mongoose'
import type { Item } from '../../domain/catalogue/item'
import type { ItemVersionRepository, ProcessVersion, ProcessVersionRepository } from '../../usecases/ports'
import { keyOf } from './support/keyOf'
import { mixed, modelOf, text } from './support/modelOf'
import { overStore } from './support/transient'

interface ItemRecord {
  _id: string
  code: string
  item: Item
}
const idOf = ({ code, version }: Pick<Item, 'code' | 'version'>) => keyOf(`${code}:${version}`)

export function createItemVersionRepository(connection: Connection): ItemVersionRepository {
  const items = modelOf<ItemRecord>(connection, 'item_versions', {
    code: text,
    item: { type: mixed, required: true },
  }).collection

  const kept = async (published: readonly Item[]): Promise<Map<string, Item>> => {
    const found = await items.find({ _id: { $in: published.map(idOf) } } as never).toArray()
    return new Map((found as unknown as ItemRecord[]).map(({ _id, item }) => [_id, item]))
  }

  return overStore<ItemVersionRepository>({
    async publish(published) {
      const before = await kept(published)
      const missing = published.filter(item => !before.has(idOf(item)))
      if (missing.length > 0)
        await items.bulkWrite(
          missing.map(item => ({
            updateOne: {
              filter: { _id: idOf(item) } as never,
              update: { $setOnInsert: { code: item.code, item } },
              upsert: true,
            },
          })),
          { ordered: false },
        )
      const now = missing.length > 0 ? await kept(published) : before
      return published.map(item => now.get(idOf(item))!)
    },
    async others(known) {
      const found = await items.find({ _id: { $nin: known.map(idOf) } } as never).toArray()
      return found.map(record => (record as unknown as ItemRecord).item)
    },
  })
}

type ProcessRecord = ProcessVersion & { _id: string }

export function createProcessVersionRepository(connection: Connection): ProcessVersionRepository {
  const number = { type: Number, required: true } as const
  const processes = modelOf<ProcessRecord>(
    connection,
    'process_versions',
    {
      itemCode: text,
      itemVersion: number,
      processVersion: number,
      definitionKey: text,
      sha256: text,
      deployedAt: text,
    },
    [{ itemCode: 1 }],
  ).collection
  const versions = async (filter: object) => {
    const found = await processes.find(filter).sort({ deployedAt: -1 }).toArray()
    return found.map(record => {
      const { _id, ...version } = record as unknown as ProcessRecord
      return version
    })
  }

  return overStore<ProcessVersionRepository>({
    async add(version) {
      const _id = keyOf(`${version.itemCode}:${version.definitionKey}`)
      await processes.replaceOne({ _id } as never, version as never, { upsert: true })
    },
    async newest() {
      return new Map((await versions({})).reverse().map(one => [one.itemCode, one]))
    },
    of: itemCode => versions({ itemCode: keyOf(itemCode) }),
  })
}
