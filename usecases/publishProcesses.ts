import type { Item } from '../domain/catalogue/item'
import { type Result, accept, breaks } from '../lib/result'
import type { House, ProcessFile, ProcessVersion } from './ports'

export type PublishDeps = Pick<
  House,
  'catalogue' | 'clock' | 'engine' | 'itemVersions' | 'processVersions' | 'tokens'
>

/** What of an item binds its cases: words of the guide may change, these not without a new version. */
const binding = ({
  limits,
  steps,
  specialProcedures,
  extension,
  hearing,
  charges,
  reportsTo,
}: Item): string =>
  JSON.stringify({ limits, steps, specialProcedures, extension, hearing, charges, reportsTo })

/**
 * Publishes every item of the catalogue in its version.
 * Refused where what binds the cases of a version was changed without a new one.
 */
export async function publishItems({ catalogue, itemVersions }: PublishDeps): Promise<Result<number>> {
  const items = catalogue.items()
  const standing = await itemVersions.publish(items)
  for (const [index, item] of items.entries())
    // as the store gives it back: without what is undefined
    if (binding(standing[index]!) !== binding(JSON.parse(JSON.stringify(item)) as Item))
      return breaks('ITEM_NEEDS_NEW_VERSION', { field: item.code, facts: { version: item.version } })
  return accept(items.length)
}

export interface Source extends ProcessFile {
  itemCode: string
}

/**
 * The files that the engine has not got yet. One that it should have is deployed again: an engine that answers
 * with another key is another engine, and lacks them all.
 */
export async function changedProcesses(sources: readonly Source[], deps: PublishDeps): Promise<Source[]> {
  const known = await deps.processVersions.newest()
  const isKnown = ({ itemCode, xml }: Source) => known.get(itemCode)?.sha256 === deps.tokens.sha256(xml)
  const witness = sources.find(isKnown)
  if (!witness) return [...sources]
  const [answer] = await deps.engine.deploy([witness])
  const isSameEngine = answer?.definitionKey === known.get(witness.itemCode)!.definitionKey
  return isSameEngine ? sources.filter(source => !isKnown(source)) : [...sources]
}

/** Deploys, and ties each process version to its item version. Safe to repeat. */
export async function deployChanged(
  changed: readonly Source[],
  deps: PublishDeps,
  onBatch?: (files: number) => void,
): Promise<ProcessVersion[]> {
  if (changed.length === 0) return []
  const bySource = new Map(changed.map(source => [source.itemCode, source]))
  const deployed = await deps.engine.deploy(changed, onBatch)
  const versions: ProcessVersion[] = []
  for (const { processId, version, definitionKey } of deployed) {
    const item = deps.catalogue.item(processId)
    const source = bySource.get(processId)
    if (!item || !source) throw new Error(`the engine deployed ${processId}, which was not asked for`)
    versions.push({
      itemCode: processId,
      itemVersion: item.version,
      processVersion: version,
      definitionKey,
      sha256: deps.tokens.sha256(source.xml),
      deployedAt: deps.clock.machineNow(),
    })
  }
  for (const one of versions) await deps.processVersions.add(one)
  return versions
}
