import type { EngineOrder } from '../../domain/case/case'
import type { Item } from '../../domain/catalogue/item'
import type { Instant } from '../../lib/moment'

/**
 * The engine decides what happens next. Every call may be repeated.
 * @throws TransientError when the engine is away or busy
 */
export interface Engine {
  /** `gone`: the job or instance is not there any more, because it was done before or was cancelled. */
  tell(caseNo: string, entryId: string, order: EngineOrder): Promise<'done' | 'gone'>
  /**
   * A batch is atomic, and an unchanged file keeps its version.
   * @throws the engine's own words when a file is refused: which element, and why
   */
  deploy(files: readonly ProcessFile[], onBatch?: (files: number) => void): Promise<Deployed[]>
  isReady(): Promise<boolean>
}

/** A BPMN file for the engine. */
export interface ProcessFile {
  /** Name in the engine, such as `ZZ18012.bpmn`. */
  name: string
  xml: string
}

export interface Deployed {
  /** The item code. */
  processId: string
  version: number
  definitionKey: string
}

/** One deployment of one process. */
export interface ProcessVersion {
  itemCode: string
  itemVersion: number
  /** As the engine counts them. */
  processVersion: number
  /** The engine's own key: another engine has another. */
  definitionKey: string
  /** Of the file that was deployed. */
  sha256: string
  deployedAt: Instant
}

export interface ProcessVersionRepository {
  add(version: ProcessVersion): Promise<void>
  /** The newest of each item, by code. */
  newest(): Promise<Map<string, ProcessVersion>>
  /** Of one item, newest first. */
  of(itemCode: string): Promise<ProcessVersion[]>
}

/** An item as it was published, and the process by which its cases run. Added to, and never changed. */
export interface ItemVersionRepository {
  /** Those that stand under their codes and versions, in the order given: what was there before stays. */
  publish(items: readonly Item[]): Promise<Item[]>
  /** Of the given codes and versions all but these: what open cases may still be on. */
  others(known: readonly Pick<Item, 'code' | 'version'>[]): Promise<Item[]>
}
