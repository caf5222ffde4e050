import busboy from 'busboy'
import type { Request } from 'express'
import { fileTypeFromBuffer } from 'file-type'
import { z } from 'zod'
import { authorize } from '../../../../domain/identity/authorize'
import type { Account } from '../../../../domain/identity/roles'
import { type Result, accept, breaks, refuse } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { FILE_LIMIT_BYTES, type StoreFileDeps, storeFile, tooLarge } from '../../../../usecases/storeFile'
import { readLetter } from '../../../../usecases/orders/readLetters'
import { permitOrder } from '../../../../usecases/support/changeOrder'
import { caseSubject } from '../../../../usecases/support/subjects'
import { fileRef } from '../../../contract/common'
import { defineRoute } from '../../support/defineRoute'
import { none, nothing } from '../../support/shapes'

export type FileDeps = StoreFileDeps & Pick<House, 'cases' | 'orders' | 'letters'>

const params = z.strictObject({ fileId: fileRef.shape.fileId })

export const uploadFileRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/files',
  audit: 'UPLOAD_FILE',
  summary:
    'Keep an attachment (multipart, one part named file: pdf, jpg or png, 20 MiB at most) until a case takes it in',
  ...none,
  answers: fileRef,
  async handle({ account, request }, deps: FileDeps) {
    const permitted = authorize(account, 'file.upload')
    if (!permitted.ok) return permitted
    const part = await readPart(request)
    if (!part.ok) return part
    const { name, bytes } = part.value
    // the bytes say what a file is; its name and the browser's word do not
    const mediaType = (await fileTypeFromBuffer(bytes))?.mime
    const stored = await storeFile({ name, bytes, mediaType }, account, deps)
    return stored.ok ? accept({ status: 201, body: stored.value }) : stored
  },
})

export const removeFileRoute = defineRoute({
  access: 'signed-in',
  method: 'delete',
  path: '/files/:fileId',
  audit: 'REMOVE_FILE',
  summary: 'Take back an attachment that no case holds',
  params,
  query: nothing,
  body: nothing,
  async handle({ account, params: { fileId } }, { files, fileStore }: FileDeps) {
    const isRemoved = await files.removeUnattached(fileId, account.id)
    if (!isRemoved) return refuse({ code: 'NOT_FOUND', what: 'file', id: fileId })
    await fileStore.remove(fileId)
    return accept({ status: 204 })
  },
})

export const readFileRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/files/:fileId',
  audit: 'READ_FILE',
  summary: 'The bytes of an attachment',
  params,
  query: nothing,
  body: nothing,
  async handle({ account, params: { fileId }, response }, deps: FileDeps) {
    const missing = refuse({ code: 'NOT_FOUND' as const, what: 'file', id: fileId })
    const [file] = await deps.files.findMany([fileId])
    if (!file) return missing
    const isReadable = file.ownerId === account.id || (await isReadableBy(account, file.caseNo, deps))
    const bytes = isReadable ? await deps.fileStore.read(fileId) : undefined
    if (!bytes) return missing
    response
      .set(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'",
      )
      .set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .type(file.mediaType)
      .send(Buffer.from(bytes))
    return accept('answered' as const)
  },
})

/** Whoever may read the case, the supervision order or the letter that took a file in may read the file. */
async function isReadableBy(
  account: Account,
  holder: string | null,
  { cases, orders, letters }: Pick<House, 'cases' | 'orders' | 'letters'>,
): Promise<boolean> {
  if (holder === null) return false
  const about = await cases.find(holder)
  if (about) return authorize(account, 'case.read', caseSubject(about)).ok
  const order = await orders.find(holder)
  if (order) return permitOrder(account, 'order.read', order).ok
  return (await readLetter(holder, account, { letters })).ok
}

/** The one part, whole, in memory: at most the limit and one byte. */
function readPart(request: Request): Promise<Result<{ name: string; bytes: Buffer }>> {
  return new Promise(resolve => {
    const none = breaks('REQUIRED', { field: 'file' })
    let parser: ReturnType<typeof busboy>
    try {
      const limits = { files: 1, fields: 0, parts: 2, fileSize: FILE_LIMIT_BYTES + 1 }
      parser = busboy({ headers: request.headers, limits, defParamCharset: 'utf8' })
    } catch {
      return resolve(none)
    }
    let part: Result<{ name: string; bytes: Buffer }> = none
    parser.on('file', (field, stream, { filename }) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => (part = tooLarge()))
      stream.on('end', () => {
        if (field !== 'file' || stream.truncated) return
        part = accept({ name: safeName(filename ?? ''), bytes: Buffer.concat(chunks) })
      })
    })
    parser.on('close', () => resolve(part))
    parser.on('error', () => resolve(none))
    request.on('aborted', () => resolve(none))
    request.pipe(parser)
  })
}

/** Only the name: no folders, no control characters, at most 120 characters with the ending kept. */
function safeName(filename: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what it takes out
  const bare = (filename.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\u0000-\u001f\u007f<>:"|?*]/g, '').trim()
  const ending = /\.[^.]{1,8}$/.exec(bare)?.[0] ?? ''
  return bare.length > 120 ? bare.slice(0, 120 - ending.length) + ending : bare || 'file'
}
