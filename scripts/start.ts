import { spawn } from 'node:child_process'
import path from 'node:path'
import { loadSettings, SettingsError, type Settings } from '../config/settings'
import { loadSecret } from '../config/loadSecret'
import { checkDisk, checkPort } from '../runtime/checks'
import { StartError } from '../runtime/startError'
import { type EmbeddedRuntime, startRuntime } from '../runtime/startRuntime'
import { announce } from './startup/announce'
import { buildPages } from './startup/buildPages'
import { type NodePart, startNodePart } from './startup/nodePart'
import { during, say } from './startup/progress'

const HELP = `npm start [-- --empty]
  --empty   不建演示数据 / without demo data
  --help    本说明 / this text
设置见 config/settings.ts，均为环境变量 / settings are environment variables, see config/settings.ts`

const root = path.resolve(import.meta.dirname, '..')
const doors = [
  { name: 'workers', file: 'engine-workers/main.ts' },
  { name: 'monitor', file: 'monitor/main.ts' },
  { name: 'web', file: 'web/api/main.ts' },
] as const

const running: { stop(): Promise<void> }[] = []
let isStopping = false

/** Everything that was started, the last first. */
async function stopAll(code: number): Promise<never> {
  if (!isStopping) {
    isStopping = true
    if (running.length > 0) say('正在依次停止 / stopping everything in order')
    for (const part of running.reverse()) await part.stop().catch(() => undefined)
  }
  process.exit(code)
}

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  if (args.includes('--help')) return console.log(HELP)
  const unknown = args.find(arg => arg !== '--empty')
  if (unknown) throw new StartError(`不认识的参数 ${unknown}。\n${HELP}`, `Unknown argument ${unknown}.`)
  process.env['GUIBIAO_DEMO'] ??= args.includes('--empty') ? 'false' : 'true'
  const settings = loadSettings()
  await check(settings)
  process.on('SIGINT', () => void stopAll(0))
  process.on('SIGTERM', () => void stopAll(0))
  process.on('disconnect', () => void stopAll(0)) // start.mjs is gone, however it went

  const pages = during('检查并构建网页 / pages', buildPages(root)).then(result =>
    say(`网页就绪 / pages ${result}`),
  )
  const [runtime] = await Promise.all([startEmbedded(settings), pages])
  const environment = {
    ...process.env,
    MONGODB_URI: settings.MONGODB_URI ?? runtime?.mongoUri,
    ZEEBE_ADDRESS: settings.ZEEBE_ADDRESS ?? runtime?.zeebeAddress,
    GUIBIAO_SECRET: loadSecret(settings),
    GUIBIAO_HOME: settings.GUIBIAO_HOME,
  }
  await during('部署流程、准备数据 / deploying processes, preparing data', prepare(environment))
  const logFolder = path.join(settings.GUIBIAO_HOME, 'logs')
  const parts = doors.map(door => startNodePart({ ...door, root, logFolder, environment, say }))
  const started = await during('启动工作者、监察与网站 / workers, monitor, web', Promise.allSettled(parts))
  running.push(
    ...started.flatMap(part => (part.status === 'fulfilled' ? [part.value satisfies NodePart] : [])),
  )
  const failed = started.find(part => part.status === 'rejected')
  if (failed) throw failed.reason
  announce(settings, { store: !settings.MONGODB_URI, engine: !settings.ZEEBE_ADDRESS })
}

async function check(settings: Settings): Promise<void> {
  checkDisk(settings.GUIBIAO_HOME)
  await checkPort(settings.HTTP_PORT, 'HTTP_PORT', settings.HTTP_HOST)
  if (!settings.MONGODB_URI) await checkPort(settings.STORE_PORT, 'STORE_PORT')
  if (settings.ZEEBE_ADDRESS) return
  for (const setting of [
    'ZEEBE_PORT',
    'ZEEBE_COMMAND_PORT',
    'ZEEBE_INTERNAL_PORT',
    'ZEEBE_REST_PORT',
    'ZEEBE_MANAGEMENT_PORT',
  ] as const) {
    await checkPort(settings[setting], setting)
  }
}

async function startEmbedded(settings: Settings): Promise<EmbeddedRuntime | undefined> {
  const { MONGODB_URI, ZEEBE_ADDRESS } = settings
  if (MONGODB_URI && ZEEBE_ADDRESS) return undefined
  const runtime = await during(
    '启动内置的数据库与流程引擎 / embedded store and engine',
    startRuntime({
      home: settings.GUIBIAO_HOME,
      artifactsHome: path.join(root, '.guibiao'),
      ...(MONGODB_URI ? { only: 'engine' as const } : ZEEBE_ADDRESS ? { only: 'store' as const } : {}),
      storePort: settings.STORE_PORT,
      enginePorts: {
        gateway: settings.ZEEBE_PORT,
        command: settings.ZEEBE_COMMAND_PORT,
        internal: settings.ZEEBE_INTERNAL_PORT,
        rest: settings.ZEEBE_REST_PORT,
        management: settings.ZEEBE_MANAGEMENT_PORT,
      },
      progress: say,
    }),
  )
  running.push(runtime)
  say('数据库与引擎就绪 / store and engine answer')
  if (!MONGODB_URI) watch(runtime.store, '内置数据库', 'the embedded store')
  if (!ZEEBE_ADDRESS) watch(runtime.engine, '内置 Zeebe', 'the embedded Zeebe')
  return runtime
}

/** An embedded part that dies is started again on its data; if that fails, everything stops with a reason. */
function watch(part: EmbeddedRuntime['store'], zh: string, en: string): void {
  void part.ended().then(async () => {
    if (isStopping) return
    say(`${zh}意外退出，正在重新启动 / ${en} ended, starting it again`)
    try {
      await part.restart()
      say(`${zh}已恢复 / ${en} is back`)
      watch(part, zh, en)
    } catch (error) {
      console.error(String((error as Error).message))
      await stopAll(1)
    }
  })
}

async function prepare(environment: NodeJS.ProcessEnv): Promise<void> {
  const file = path.join(root, 'scripts', 'prepare.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', chunk => (output += String(chunk)))
  child.stderr.on('data', chunk => (output += String(chunk)))
  const code = await new Promise(resolve => child.once('close', resolve))
  if (code !== 0)
    throw new StartError(`准备失败：${output.slice(-1500)}`, 'Preparing failed; the reason stands above.')
}

main().catch(async (error: unknown) => {
  const isKnown = error instanceof StartError || error instanceof SettingsError
  console.error(isKnown ? error.message : error)
  await stopAll(1)
})
