import path from 'node:path'
import { loadSettings, SettingsError, type Settings } from '../config/settings'
import { loadSecret } from '../config/loadSecret'
import { checkDisk, checkPort } from '../runtime/checks'
import { createProcesses, keepRunning } from '../runtime/processes'
import { checkEnginePorts, engineAddress } from '../runtime/startEngine'
import { StartError } from '../runtime/startError'
import { startRuntime } from '../runtime/startRuntime'
import { storeUri } from '../runtime/startStore'
import { announce } from './startup/announce'
import { buildPages } from './startup/buildPages'
import { enginePortsOf, readArguments } from './startup/choices'
import { startNodePart } from './startup/nodePart'
import { during, say } from './startup/progress'
import { runToEnd } from './startup/runToEnd'
import { whenNpmIsGone } from './startup/whenNpmIsGone'

const root = path.resolve(import.meta.dirname, '..')
const doors = [
  { name: 'workers', file: 'engine-workers/main.ts' },
  { name: 'monitor', file: 'monitor/main.ts' },
  { name: 'web', file: 'web/api/main.ts' },
] as const

const PORT_PATIENCE_MS = 3_000
const processes = createProcesses()
const { signal } = processes

/** Whoever asks first decides the code; a second Ctrl-C waits like the first. */
async function finish(code: number): Promise<never> {
  if (!signal.aborted) say('正在依次停止 / stopping everything in order')
  await processes.stopAll()
  process.exit(code)
}

async function main(): Promise<void> {
  const choices = readArguments(process.argv.slice(2))
  process.env['GUIBIAO_DEMO'] ??= choices.isEmpty ? 'false' : 'true'
  const settings = loadSettings()
  await check(settings)
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => void finish(0))
  whenNpmIsGone(() => void finish(1))

  const pages = preparePages(choices.isBuilding)
  const environment = environmentOf(settings)
  const embedded = startEmbedded(settings)
  // all of them, whoever fails first: nothing may go on unseen behind a refusal
  await Promise.all([embedded, prepare(environment, embedded), pages])
  await during('启动工作者、监察与网站 / workers, monitor, web', startDoors(settings, environment))
  announce(settings, { store: !settings.MONGODB_URI, engine: !settings.ZEEBE_ADDRESS })
}

/** @throws StartError for what would fail later, before anything is downloaded or started */
async function check(settings: Settings): Promise<void> {
  const patienceMs = PORT_PATIENCE_MS
  checkDisk(settings.GUIBIAO_HOME)
  await Promise.all([
    checkPort(settings.HTTP_PORT, 'HTTP_PORT', { host: settings.HTTP_HOST, patienceMs }),
    settings.MONGODB_URI || checkPort(settings.STORE_PORT, 'STORE_PORT', { patienceMs }),
    settings.ZEEBE_ADDRESS || checkEnginePorts(enginePortsOf(settings), patienceMs),
  ])
}

async function preparePages(isBuilding: boolean): Promise<void> {
  if (!isBuilding) return
  const result = await during('检查并构建网页 / pages', buildPages(root, signal))
  say(result === 'built' ? '网页已构建 / pages are built' : '网页无变化 / pages are unchanged')
}

async function startEmbedded(settings: Settings): Promise<void> {
  const { MONGODB_URI, ZEEBE_ADDRESS } = settings
  if (MONGODB_URI && ZEEBE_ADDRESS) return
  const starting = startRuntime({
    home: settings.GUIBIAO_HOME,
    artifactsHome: path.join(root, '.guibiao'),
    ...(MONGODB_URI ? { only: 'engine' as const } : ZEEBE_ADDRESS ? { only: 'store' as const } : {}),
    storePort: settings.STORE_PORT,
    enginePorts: enginePortsOf(settings),
    progress: say,
    signal,
  })
  const runtime = await during(
    '启动内置的数据库与流程引擎 / embedded store and engine',
    processes.add(starting),
  )
  say('数据库与引擎就绪 / store and engine answer')
  const keeping = { signal, say, giveUp: fail }
  if (!MONGODB_URI)
    void keepRunning(runtime.store, { zh: '内置数据库', en: 'the embedded store', ...keeping })
  if (!ZEEBE_ADDRESS)
    void keepRunning(runtime.engine, { zh: '内置 Zeebe', en: 'the embedded Zeebe', ...keeping })
}

const environmentOf = (settings: Settings): NodeJS.ProcessEnv => ({
  ...process.env,
  MONGODB_URI: settings.MONGODB_URI ?? storeUri(settings.STORE_PORT),
  ZEEBE_ADDRESS: settings.ZEEBE_ADDRESS ?? engineAddress(enginePortsOf(settings)),
  GUIBIAO_SECRET: loadSecret(settings),
  GUIBIAO_HOME: settings.GUIBIAO_HOME,
})

/** Its program is read while store and engine start: that takes seconds too. */
async function prepare(environment: NodeJS.ProcessEnv, embedded: Promise<void>): Promise<void> {
  const args = ['--import', 'tsx', path.join(root, 'scripts', 'prepare.ts')]
  const running = runToEnd(args, { cwd: root, environment, signal, after: embedded, tell: say })
  await embedded
  const { code, output } = await during('部署流程、准备数据 / deploying processes, preparing data', running)
  if (code !== 0)
    throw new StartError(`准备失败：${output.slice(-1500)}`, 'Preparing failed; the reason stands above.')
}

async function startDoors(settings: Settings, environment: NodeJS.ProcessEnv): Promise<void> {
  const logFolder = path.join(settings.GUIBIAO_HOME, 'logs')
  await Promise.all(
    doors.map(door => processes.add(startNodePart({ ...door, root, logFolder, environment, say }))),
  )
}

function fail(error: unknown): void {
  // what a stop has interrupted is no failure
  if (signal.aborted) return
  const isKnown = error instanceof StartError || error instanceof SettingsError
  console.error(isKnown ? error.message : error)
  void finish(1)
}

main().catch(fail)
