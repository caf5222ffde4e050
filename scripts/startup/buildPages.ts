import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../runtime/startError'
import { runToEnd } from './runToEnd'

const sources = [
  'web/portal',
  'web/desk',
  'web/inspector',
  'web/designer',
  'web/shared',
  'web/contract',
  'lib',
  'domain',
]

/** Builds the pages when they are missing or older than what they are made of. */
export async function buildPages(root: string, signal?: AbortSignal): Promise<'built' | 'unchanged'> {
  const stamp = path.join(root, 'web', 'dist', 'STAMP')
  const hash = sourceHash(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'unchanged'

  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']
  const { code, output } = await runToEnd(args, { cwd: root, signal })
  if (code !== 0) {
    throw new StartError(
      `网页构建失败：${output.slice(-600)}`,
      'The pages could not be built; the reason stands above.',
    )
  }
  writeFileSync(stamp, hash)
  return 'built'
}

function sourceHash(root: string): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')))
  const files = sources.flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => path.join(entry.parentPath, entry.name)),
  )
  for (const file of [...files, path.join(root, 'web/vite.config.ts')].sort()) {
    hash.update(path.relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}
