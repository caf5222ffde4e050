import { existsSync, mkdirSync, readFileSync, readdirSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { StartError } from './startError'

/** Zeebe pauses below its own watermark of 512 MiB; a first start writes about 1.2 GiB. */
const LEAST_FREE_BYTES = 2 * 1024 ** 3

/** @throws StartError when less than `leastBytes` are free where the data are kept */
export function checkDisk(folder: string, leastBytes = LEAST_FREE_BYTES): void {
  mkdirSync(folder, { recursive: true })
  const { bavail, bsize } = statfsSync(folder)
  const freeBytes = bavail * bsize
  if (freeBytes >= leastBytes) return
  const [free, least] = [freeBytes, leastBytes].map(bytes => `${(bytes / 1024 ** 3).toFixed(1)} GiB`)
  throw new StartError(
    `磁盘空间不足：${folder} 只剩 ${free}，至少需要 ${least}。请清理磁盘，或用 GUIBIAO_HOME 指向别处。`,
    `Too little disk: ${free} free at ${folder}, ${least} needed. Free some, or point GUIBIAO_HOME elsewhere.`,
  )
}

/**
 * One who was just killed may hold the port a little longer: asks again for `patienceMs`.
 * @throws StartError naming the port and the setting that moves it
 */
export async function checkPort(
  port: number,
  setting: string,
  { host = '127.0.0.1', patienceMs = 0 }: { host?: string; patienceMs?: number } = {},
): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const refusal = await listenOnce(port, host)
    if (!refusal) return
    if (refusal !== 'EADDRINUSE') throw unusable(port, setting, host, refusal)
    if (Date.now() >= deadline) throw portTaken(port, setting)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

export const portTaken = (port: number, setting: string) =>
  new StartError(
    `端口 ${port} 已被占用。请停止占用它的程序（也许是另一个圭表），或用环境变量 ${setting} 换一个端口。`,
    `Port ${port} is taken. Stop the program that holds it (perhaps another Guibiao), or choose another port with ${setting}.`,
  )

const unusable = (port: number, setting: string, host: string, code: string) =>
  new StartError(
    `不能在 ${host}:${port} 上监听（${code}）。请用环境变量 ${setting} 换一个端口，或检查监听地址。`,
    `Cannot listen on ${host}:${port} (${code}). Choose another port with ${setting}, or check the address.`,
  )

/** The error's code, or nothing where the port is free. */
function listenOnce(port: number, host: string): Promise<string | undefined> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
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

/**
 * Below the range from which systems take the ports of outgoing connections (32768 and up on Linux,
 * 49152 and up elsewhere): what is free now is not taken by a connection while a JVM starts.
 */
const LOWEST_FREE = 20_000
const HIGHEST_FREE = 31_999
const given = new Set<number>()

/** A port that is free now and was not given before, for tests and benches. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST_FREE + Math.floor(Math.random() * (HIGHEST_FREE - LOWEST_FREE + 1))
    if (given.has(port)) continue
    given.add(port)
    if (!(await listenOnce(port, '127.0.0.1'))) return port
  }
}
