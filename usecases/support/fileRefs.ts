import type { FileRef } from '../../domain/case/events'
import { type Result, accept, breaks } from '../../lib/result'
import type { House } from '../ports'

/** The caller's own, still free files as references. `field` is where a refusal points. */
export async function ownFiles(
  fileIds: readonly string[],
  ownerId: string,
  field: string,
  { files }: Pick<House, 'files'>,
): Promise<Result<FileRef[]>> {
  const found = await files.findMany(fileIds)
  const refs: FileRef[] = []
  for (const [index, fileId] of fileIds.entries()) {
    const file = found.find(one => one.fileId === fileId)
    if (file?.ownerId !== ownerId) return breaks('FILE_NOT_YOURS', { field: `${field}.${index}` })
    refs.push({ fileId, name: file.name, mediaType: file.mediaType, bytes: file.bytes })
  }
  return accept(refs)
}
