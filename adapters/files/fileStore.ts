import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { FileStore } from '../../usecases/ports'

const ID = /^[A-Za-z0-9_-]{22}$/

/** Attachments as files under one folder. Written aside, made durable, then named: there is no half file. */
export function createFileStore(folder: string): FileStore {
  const placeOf = (fileId: string): string => {
    if (!ID.test(fileId)) throw new RangeError('not a file id')
    return path.join(folder, fileId.slice(0, 2), fileId)
  }
  return {
    async write(fileId, bytes) {
      const place = placeOf(fileId)
      await mkdir(path.dirname(place), { recursive: true })
      // never a name that a killed process has left, or that another write is using
      const aside = `${place}.${randomBytes(6).toString('hex')}.part`
      try {
        await writeDurably(aside, bytes)
        await rename(aside, place)
      } catch (error) {
        await rm(aside, { force: true })
        throw error
      }
    },
    async read(fileId) {
      try {
        return await readFile(placeOf(fileId))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
    },
    async remove(fileId) {
      await rm(placeOf(fileId), { force: true })
    },
  }
}

async function writeDurably(place: string, bytes: Uint8Array): Promise<void> {
  const file = await open(place, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
