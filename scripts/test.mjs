// npm test: the quick suite, and what needs the real store, engine and browser. One closing line counts all of it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'guibiao-test-'))
const results = path.join(folder, 'results.jsonl')
/** Deploying 380 processes takes as long as many tests: it is done once, and each product starts from a copy. */
const preparedHome = path.join(folder, 'home')

/** Beside two other lanes a property with a thousand cases takes its time. The domain's own come in four zones. */
const quick = { name: '快速测试 / quick', ignore: 'test/domain/**', timeout: 60_000 }
const zones = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(zone => ({
  name: `领域测试，时区 ${zone} / domain in ${zone}`,
  spec: ['test/domain/**/*.test.ts'],
  timeout: 60_000,
  zone,
}))
const slow = { timeout: 180_000, parts: true, home: true }
const faults = {
  ...slow,
  name: '故障 / faults',
  spec: ['test/product/faults.slow.test.ts', 'test/product/stopProduct.slow.test.ts'],
}
const product = {
  ...slow,
  name: '真实数据库、引擎与工作者 / real store, engine, workers',
  spec: ['test/product/**/*.slow.test.ts'],
  ignore: 'test/product/faults.slow.test.ts',
}
const runtime = {
  ...slow,
  home: false,
  name: '运行环境与端口契约 / runtime and the contracts of the ports',
  spec: [
    'test/runtime/**/*.slow.test.ts',
    'test/contract/**/*.slow.test.ts',
    'test/adapters/**/*.slow.test.ts',
  ],
}
const browser = {
  name: '真实浏览器 / real browser',
  spec: ['test/browser/**/*.test.ts'],
  timeout: 300_000,
  browser: true,
  parts: true,
  home: true,
}
/**
 * Three lanes side by side, each in its order. Most of the slow ones wait for processes to start and to die,
 * so three keep two cores busy without crowding them.
 */
const lanes = [
  [quick, faults],
  [product, runtime],
  [...zones, browser],
]

installIfMissing()
const chromium = ensureChromium()
const home = prepareHome()
let failedSuites = 0
await Promise.all(lanes.map(runLane))

rmSync(preparedHome, { recursive: true, force: true })
const totals = read()
const failed = totals.failed + (totals.failed === 0 ? failedSuites : 0)
console.log(`\n${totals.passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function runLane(suites) {
  for (const suite of suites) {
    const canRun = (!suite.browser || chromium) && (!suite.home || (await home))
    if (!canRun || (await run(suite)) !== 0) failedSuites += 1
  }
}

/** Whether the products have a home to start from. */
async function prepareHome() {
  console.log('… 准备数据 / a home with everything deployed')
  const began = Date.now()
  const script = path.join(root, 'test/support/prepareHome.ts')
  const { code, said } = await node(['--import', 'tsx', script, preparedHome], environment({ parts: true }))
  console.log(`\n== 准备数据 / a home with everything deployed · ${secondsSince(began)} s`)
  if (code !== 0) console.log(said)
  return code === 0
}

/** What a suite says is kept until its end: two that talk at once cannot be read. */
async function run({ name, spec, ignore, timeout, ...more }) {
  const reporter = path.join(root, 'test/support/countingReporter.cjs')
  const args = ['--reporter', reporter, '--timeout', String(timeout)]
  // the quick suite's own configuration would add the whole of it
  if (spec) args.push('--config', 'test/mocha.slow.json')
  for (const one of spec ?? []) args.push('--spec', one)
  if (ignore) args.push('--ignore', ignore)
  console.log(`… ${name}`)
  const began = Date.now()
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js')
  const { code, said } = await node([mocha, ...args], environment(more))
  console.log(`\n== ${name} · ${secondsSince(began)} s`)
  process.stdout.write(said)
  return code
}

function secondsSince(began) {
  return Math.round((Date.now() - began) / 1000)
}

function environment({ zone, parts, home: isCopied }) {
  const given = { ...process.env, GUIBIAO_TEST_RESULTS: results }
  if (zone) given.TZ = zone
  if (chromium) given.CHROMIUM = chromium
  if (isCopied) given.GUIBIAO_TEST_PREPARED = preparedHome
  // parts that live for minutes never earn back what the JVM's best compiler costs (35 s of work against 26 s)
  if (parts) given.JAVA_TOOL_OPTIONS = `${given.JAVA_TOOL_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`
  return given
}

async function node(args, env) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(chunk))
  const code = await new Promise(resolve => child.on('close', resolve))
  return { code: code ?? 1, said: Buffer.concat(said).toString() }
}

function read() {
  const totals = { passed: 0, failed: 0 }
  if (!existsSync(results)) return totals
  for (const line of readFileSync(results, 'utf8').trim().split('\n')) {
    const { passed, failed } = JSON.parse(line)
    totals.passed += passed
    totals.failed += failed
  }
  return totals
}

function installIfMissing() {
  if (existsSync(path.join(root, 'node_modules', 'mocha'))) return
  console.log('npm ci …')
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}

/** The browser, its Debian package installed where it is missing and we may. */
function ensureChromium() {
  const found = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ].find(file => file && existsSync(file))
  const hasFont = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim()
  if (found && hasFont) return found
  console.log(
    '安装 Chromium 与中文字体（Debian 软件包）… / installing Chromium and a Chinese font (Debian packages) …',
  )
  const apt = args =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'])
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  console.error('没有 Chromium，也装不上。请安装 Chromium 与中文字体，并用环境变量 CHROMIUM 指出它的位置。')
  console.error(
    'There is no Chromium and it could not be installed. Install it and a Chinese font, and name it by CHROMIUM.',
  )
  return found
}
