import { existsSync, mkdirSync, readFileSync, readdirSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { StartError } from './startError'

/** Zeebe pauses below its own watermark of 512 MiB; a first start writes about 1.2 GiB. */
const LEAST_FREE_BYTES = 2 * 1024 ** 3

/** @throws StartError when less than 2 GiB is free where the data are kept */
export function checkDisk(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free >= LEAST_FREE_BYTES) return
  const gib = (free / 1024 ** 3).toFixed(1)
  throw new StartError(
    `磁盘空间不足：${folder} 只剩 ${gib} GiB，至少需要 2 GiB。请清理磁盘，或用 GUIBIAO_HOME 指向别处。`,
    `Too little disk: ${gib} GiB free at ${folder}, 2 GiB needed. Free some, or point GUIBIAO_HOME elsewhere.`,
  )
}

/** @throws StartError naming the port and the setting that moves it */
export async function checkPort(port: number, setting: string, host = '127.0.0.1'): Promise<void> {
  const isFree = await new Promise<boolean>(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
  if (isFree) return
  throw new StartError(
    `端口 ${port} 已被占用。请停止占用它的程序（也许是另一个圭表），或用环境变量 ${setting} 换一个端口。`,
    `Port ${port} is taken. Stop the program that holds it (perhaps another Guibiao), or choose another port with ${setting}.`,
  )
}

/**
 * Marks a data folder as ours, or refuses one that is not.
 * @throws StartError for data of another product or format
 */
export function checkVersion(folder: string, kind: string, product: string): void {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'VERSION')
  const own = JSON.stringify({ kind, format: 1, product })
  if (!existsSync(file)) {
    if (readdirSync(folder).length > 0) throw foreign(folder, '没有版本标记', 'no version mark')
    writeFileSync(file, own)
    return
  }
  const found = readFileSync(file, 'utf8').trim()
  if (found !== own) throw foreign(folder, found, found)
}

const foreign = (folder: string, zh: string, en: string) =>
  new StartError(
    `数据目录 ${folder} 属于别的程序或版本（${zh}），未作任何改动。请移走它，或用 GUIBIAO_HOME 指向别处。`,
    `The data folder ${folder} belongs to another program or version (${en}); nothing was changed. Move it away, or point GUIBIAO_HOME elsewhere.`,
  )

/** A port that is free now, for tests and benches. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
