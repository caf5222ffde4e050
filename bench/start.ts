import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../runtime/checks'

/** `npm run bench:start`: seconds from the command to the first page, the first time and the second. */
const root = path.resolve(import.meta.dirname, '..')
const home = mkdtempSync(path.join(tmpdir(), 'guibiao-start-'))
const names = [
  'HTTP_PORT',
  'STORE_PORT',
  'ZEEBE_PORT',
  'ZEEBE_COMMAND_PORT',
  'ZEEBE_INTERNAL_PORT',
  'ZEEBE_REST_PORT',
  'ZEEBE_MANAGEMENT_PORT',
]
const ports = Object.fromEntries(await Promise.all(names.map(async name => [name, String(await freePort())])))
const environment = { ...process.env, ...ports, GUIBIAO_HOME: home }

for (const which of ['first', 'second'])
  console.log(`${which} start to first page: ${(await start()).toFixed(1)} s`)
rmSync(home, { recursive: true, force: true })

async function start(): Promise<number> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', chunk => (said += String(chunk)))
  const ended = new Promise(resolve => child.once('exit', resolve))
  while (!(await hasPage())) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  const seconds = (performance.now() - startedAt) / 1000
  child.kill('SIGTERM')
  await ended
  // what items and processes took of it
  console.log(said.split('\n').find(line => line.includes('processes:')))
  return seconds
}

async function hasPage(): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${ports['HTTP_PORT']}/portal/`).catch(() => undefined)
  return response?.status === 200
}
