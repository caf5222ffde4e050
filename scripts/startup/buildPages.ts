import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

/** In the built folder: the hash of what it was made of. */
const STAMP = 'STAMP'

/** Builds the pages when they are missing or older than what they are made of. */
export async function buildPages(root: string, signal?: AbortSignal): Promise<'built' | 'unchanged'> {
  const target = path.join(root, 'web', 'dist')
  const hash = sourceHash(root)
  const isBuilt = () => {
    const stamp = path.join(target, STAMP)
    return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
  }
  if (isBuilt()) return 'unchanged'

  // aside and then into place: of two who build at the same time the second throws its own away
  const aside = path.join(root, '.guibiao', `pages-${process.pid}`)
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn', '--outDir', aside]
  const { code, output } = await runToEnd(args, { cwd: root, signal })
  if (code !== 0) {
    rmSync(aside, { recursive: true, force: true })
    throw new StartError(
      `网页构建失败：${output.slice(-600)}`,
      'The pages could not be built; the reason stands above.',
    )
  }
  writeFileSync(path.join(aside, STAMP), hash)
  if (!isBuilt()) {
    rmSync(target, { recursive: true, force: true })
    renameSync(aside, target)
  }
  rmSync(aside, { recursive: true, force: true })
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
