import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import type { FileRef } from '../domain/case/events'
import { type Result, accept, breaks } from '../lib/result'
import type { House } from './ports'

export type StoreFileDeps = Pick<House, 'files' | 'fileStore' | 'tokens' | 'clock'>

export interface GivenFile {
  name: string
  bytes: Uint8Array
  /** What the bytes are, read from the bytes themselves; undefined when unknown. */
  mediaType: string | undefined
}

export const FILE_LIMIT_BYTES = 20 * 1024 * 1024

/** What is taken, and the endings that its name may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
}

/** Keeps an attachment until a case takes it in. What is refused leaves nothing behind. */
export async function storeFile(
  given: GivenFile,
  by: Account,
  deps: StoreFileDeps,
): Promise<Result<FileRef>> {
  const permitted = authorize(by, 'file.upload')
  if (!permitted.ok) return permitted
  const checked = checkFile(given)
  if (!checked.ok) return checked

  const mediaType = checked.value
  const fileId = deps.tokens.fresh()
  const bytes = given.bytes.byteLength
  const sha256 = deps.tokens.sha256(given.bytes)
  await deps.fileStore.write(fileId, given.bytes)
  const stored = {
    fileId,
    ownerId: by.id,
    name: given.name,
    mediaType,
    bytes,
    sha256,
    storedAt: deps.clock.machineNow(),
  }
  await deps.files.insert({ ...stored, caseNo: null })
  return accept({ fileId, name: given.name, mediaType, bytes })
}

function checkFile({ name, bytes, mediaType }: GivenFile): Result<string> {
  if (bytes.byteLength === 0) return breaks('FILE_EMPTY', { field: 'file' })
  if (bytes.byteLength > FILE_LIMIT_BYTES) return tooLarge()
  const ending = name.split('.').at(-1)?.toLowerCase() ?? ''
  const isEndingAllowed = Object.values(allowed).some(endings => endings.includes(ending))
  if (!isEndingAllowed) return breaks('FILE_TYPE_NOT_ALLOWED', { field: 'file' })
  const isTrue = mediaType !== undefined && allowed[mediaType]?.includes(ending)
  return isTrue ? accept(mediaType) : breaks('FILE_NOT_WHAT_IT_SAYS', { field: 'file' })
}

export const tooLarge = () =>
  breaks('FILE_TOO_LARGE', { field: 'file', facts: { limitMb: FILE_LIMIT_BYTES / 1024 / 1024 } })
