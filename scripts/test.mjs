// npm test: the quick suite, then what needs the real store, engine and browser. One closing line counts all of it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const results = path.join(mkdtempSync(path.join(tmpdir(), 'guibiao-test-')), 'results.jsonl')

const suites = [
  { name: '快速测试 / quick', args: [] },
  {
    name: '四个时区的领域测试 / domain in four time zones',
    spec: 'test/domain/**/*.test.ts',
    zones: ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'],
  },
  {
    name: '真实数据库、引擎与工作者 / real store, engine, workers',
    spec: 'test/**/*.slow.test.ts',
    timeout: 180_000,
  },
  {
    name: '真实浏览器 / real browser',
    spec: 'test/browser/**/*.test.ts',
    timeout: 300_000,
    browser: true,
  },
]

installIfMissing()
const chromium = ensureChromium()
let failedSuites = 0
for (const suite of suites) {
  console.log(`\n== ${suite.name}`)
  if (suite.browser && !chromium) {
    failedSuites += 1
    continue
  }
  for (const zone of suite.zones ?? [process.env.TZ]) {
    if ((await run(suite, zone)) !== 0) failedSuites += 1
  }
}

const totals = read()
const failed = totals.failed + (totals.failed === 0 ? failedSuites : 0)
console.log(`\n${totals.passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

function run(suite, zone) {
  const args = ['--reporter', path.join(root, 'test/support/countingReporter.cjs')]
  const { spec, timeout = 10_000 } = suite
  // the quick suite's own configuration would add the whole of it
  if (spec) args.push('--config', 'test/mocha.slow.json', '--spec', spec, '--timeout', String(timeout))
  const child = spawn(process.execPath, [path.join(root, 'node_modules/mocha/bin/mocha.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      GUIBIAO_TEST_RESULTS: results,
      ...(zone ? { TZ: zone } : {}),
      ...(chromium ? { CHROMIUM: chromium } : {}),
    },
  })
  return new Promise(resolve => child.on('close', code => resolve(code ?? 1)))
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
