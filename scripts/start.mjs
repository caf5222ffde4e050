// npm start on a fresh clone: this file is plain JavaScript because nothing is installed yet.
import { spawnSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}。请升级 Node.js 后重试。`)
  console.error(
    `Node.js 20.19 or newer is needed, this is ${process.versions.node}. Upgrade Node.js and try again.`,
  )
  process.exit(1)
}

const lock = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .digest('hex')
const stamp = path.join(root, 'node_modules', '.guibiao-lock')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('安装依赖（npm ci，不运行安装脚本）… / installing from the lockfile, install scripts off …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync(npm, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(
      '依赖安装失败。请检查网络或 npm 仓库设置后重试。/ npm ci failed; check the network or npm settings.',
    )
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

const child = spawn(
  process.execPath,
  ['--import', 'tsx', path.join(root, 'scripts', 'start.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
)
// a Ctrl-C reaches the whole group: wait for the child to put everything in order
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
// npm killed by -9 tells nobody; its place as parent is taken by another, and that can be seen
const parent = process.ppid
setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 2_000).unref()
