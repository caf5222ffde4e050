import type { FileRef } from '../../contract/common'
import { chosenLanguage } from '../texts'
import { ApiError, unreachable } from './ApiError'
import { readProblem } from './readProblem'
import { csrfHeader } from './csrf'

interface ChangeOptions {
  /** The version that the change was made against. */
  ifMatch?: number | undefined
  idempotencyKey?: string | undefined
}

/** Paths are below `/api`. Every call rejects with an `ApiError`, whose `detail` is a sentence for people. */
export const api = {
  get: <T>(path: string, signal?: AbortSignal) => call<T>('GET', path, signal ? { signal } : {}),

  post: <T>(path: string, body?: unknown, { ifMatch, idempotencyKey }: ChangeOptions = {}) =>
    call<T>('POST', path, {
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
    }),

  delete: (path: string) => call<void>('DELETE', path, {}),

  upload,
}

async function call<T>(method: string, path: string, init: RequestInit): Promise<T> {
  const headers = { ...commonHeaders(method), ...(init.headers as Record<string, string> | undefined) }
  const response = await fetch(`/api${path}`, {
    ...init,
    method,
    headers,
    credentials: 'same-origin',
    // a case's ETag is its version, and its ruler changes with the day and the language as well
    cache: 'no-store',
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw unreachable()
  })
  const text = await response.text()
  if (!response.ok) throw new ApiError(response.status, readProblem(response.status, text))
  return (text === '' ? undefined : JSON.parse(text)) as T
}

const commonHeaders = (method: string): Record<string, string> => ({
  accept: 'application/json',
  'accept-language': chosenLanguage(),
  ...(method === 'GET' ? {} : csrfHeader()),
})

/** By XMLHttpRequest, since fetch does not tell how far an upload is. @param onProgress share sent, 0–1 */
function upload(file: File, onProgress?: (share: number) => void, signal?: AbortSignal): Promise<FileRef> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/files')
    for (const [name, value] of Object.entries(commonHeaders('POST'))) request.setRequestHeader(name, value)
    request.upload.onprogress = event => event.lengthComputable && onProgress?.(event.loaded / event.total)
    request.onload = () => {
      const { status, responseText } = request
      if (status === 201) resolve(JSON.parse(responseText) as FileRef)
      else reject(new ApiError(status, readProblem(status, responseText)))
    }
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort())
    const body = new FormData()
    body.append('file', file, file.name)
    request.send(body)
  })
}
