// npm start on a fresh clone: this file is plain JavaScript because nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

// import.meta.dirname is younger than some Node that must still hear the sentence below
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}。请升级 Node.js 后重试。`)
  console.error(
    `Node.js 20.19 or newer is needed, this is ${process.versions.node}. Upgrade Node.js and try again.`,
  )
  process.exit(1)
}

if (!isInstalled()) install()

process.chdir(root)
const { register } = await import('tsx/esm/api')
register()
await import('./start.ts')

/** What the lockfile asks for is what npm wrote down when it had finished, whoever called it. */
function isInstalled() {
  const written = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(written)) return false
  const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages
  const there = packagesOf(written)
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version,
  )
}

function install() {
  console.log('安装依赖（npm ci，不运行安装脚本）… / installing from the lockfile, install scripts off …')
  const isWindows = process.platform === 'win32'
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  })
  if (status !== 0) {
    console.error(
      '依赖安装失败。请检查网络或 npm 仓库设置后重试。/ npm ci failed; check the network or npm settings.',
    )
    process.exit(1)
  }
}
