import type { Item } from '../../domain/catalogue/item'
import type { ItemVersionRepository, ProcessVersion, ProcessVersionRepository } from '../../usecases/ports'
import { copied } from './copied'

const keyOf = ({ code, version }: Pick<Item, 'code' | 'version'>) => `${code}:${version}`

/** Keeps the promises of `ItemVersionRepository` in memory; the Mongo one is held to the same contract. */
export function memoryItemVersions(): ItemVersionRepository {
  const rows = new Map<string, Item>()
  return {
    async publish(items) {
      for (const item of items) if (!rows.has(keyOf(item))) rows.set(keyOf(item), copied(item))
      return items.map(item => copied(rows.get(keyOf(item))!))
    },
    async others(known) {
      const keys = new Set(known.map(keyOf))
      return copied([...rows].filter(([key]) => !keys.has(key)).map(([, item]) => item))
    },
  }
}

/** The same for `ProcessVersionRepository`. */
export function memoryProcessVersions(): ProcessVersionRepository {
  const rows = new Map<string, ProcessVersion>()
  const newestFirst = () => [...rows.values()].sort((a, b) => (a.deployedAt < b.deployedAt ? 1 : -1))
  return {
    async add(version) {
      rows.set(`${version.itemCode}:${version.definitionKey}`, copied(version))
    },
    async newest() {
      return copied(
        new Map(
          newestFirst()
            .reverse()
            .map(one => [one.itemCode, one]),
        ),
      )
    },
    async of(itemCode) {
      return copied(newestFirst().filter(one => one.itemCode === itemCode))
    },
  }
}
