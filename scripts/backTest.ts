import { parseArgs } from 'node:util'
import { readFileSync } from 'node:fs'
import { publishedCatalogue } from '../adapters/catalogue/publishedCatalogue'
import { createOfficeClock } from '../adapters/clock/officeClock'
import { memoryStores } from '../adapters/memory/memoryStores'
import { createVault } from '../adapters/secrets/vault'
import { loadPublished } from '../config/loadPublished'
import { loadRuleSet } from '../config/loadRuleSet'
import { SettingsError, loadSettings } from '../config/settings'
import { ConfigError } from '../config/support'
import { withYear } from '../domain/calendar/withYear'
import type { BackTestReport, LevelCounts } from '../domain/publication/backTestReport'
import { type CivilDate, civilDate } from '../lib/civilDate'
import { TransientError } from '../lib/errors'
import { openFromSettings } from '../runtime/openFromSettings'
import { type BackTestDeps, backTest } from '../usecases/backTest/backTest'
import type { Draft, DraftLimit } from '../usecases/backTest/draftCatalogue'
import { simulateCity } from '../usecases/simulate/simulateCity'
import { publicationBody } from '../web/contract/publications'
import './endWithReader'

const HELP = `npm run -s back-test -- --from 2025-01-01 --to 2025-12-31 [--rules FILE.yaml] [--calendar FILE.json] [--limit [ITEM:]CODE=N]… [--simulated N [--seed 1]] [--json]
  --rules      规则草案，形式同 config/supervision/rules-1.yaml / a drafted rule set
  --calendar   一年的通知 / one year's notice: {"kind":"calendar-year","year","source","off":{},"work":[]}
  --limit      时限改为 N / another length for a limit, e.g. ZZ18012:licence.promised=5
  --simulated  不用数据库，在内存中模拟 N 件 / no database: simulates N cases in memory first
  --json       一行 JSON / one JSON line
先启动圭表，或设置 MONGODB_URI（--simulated 除外）/ start Guibiao first, or set MONGODB_URI (not for --simulated)`

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    rules: { type: 'string' },
    calendar: { type: 'string' },
    limit: { type: 'string', multiple: true, default: [] },
    simulated: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || !values.from || !values.to) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}
process.exitCode = await run(values.from, values.to).catch(told)

async function run(from: string, to: string): Promise<number> {
  const wish = { from: civilDate(from), to: civilDate(to), draft: draft() }
  const { deps, close } = values.simulated ? await simulated(wish) : await inStore()
  try {
    const done = await backTest(wish, deps, cases => process.stderr.write(`\r${cases} 件 / cases`))
    process.stderr.write('\n')
    if (!done.ok) {
      console.error(`不能回测 / refused: ${JSON.stringify(done.refusal)}\n\n${HELP}`)
      return 1
    }
    if (values.json) console.log(JSON.stringify(done.value))
    else report(done.value)
    return 0
  } finally {
    await close()
  }
}

function draft(): Draft {
  const { rules, calendar, limit } = values
  const notice = calendar && publicationBody.parse(JSON.parse(readFileSync(calendar, 'utf8')))
  if (notice && notice.kind !== 'calendar-year') throw new RangeError(`${calendar}: kind: calendar-year`)
  return {
    ...(rules ? { ruleSet: loadRuleSet(rules) } : {}),
    ...(notice ? { calendar: standing => withYear(standing, notice.year, notice, 'draft') } : {}),
    limits: limit.map(limitOf),
  }
}

function limitOf(text: string): DraftLimit {
  const { item, code, length } =
    /^(?:(?<item>[A-Z0-9]+):)?(?<code>[^=]+)=(?<length>\d+)$/.exec(text)?.groups ?? {}
  if (!code) throw new RangeError(`--limit ${text}: [ITEM:]CODE=N`)
  return { ...(item ? { itemCode: item } : {}), code: code as DraftLimit['code'], length: Number(length) }
}

async function simulated({ from, to }: { from: CivilDate; to: CivilDate }) {
  const clock = createOfficeClock({ timeZone: 'Asia/Shanghai', offsetMs: () => 0 })
  const vault = createVault('simulated people, kept in memory only')
  const deps = { ...memoryStores(), catalogue: publishedCatalogue(loadPublished()), clock, vault }
  const [cases, seed] = [Number(values.simulated), Number(values.seed)]
  if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed))
    throw new RangeError('--simulated, --seed: 整数 / whole numbers')
  await simulateCity({ cases, from, to, seed }, deps)
  return { deps: deps as BackTestDeps, close: async () => undefined }
}

async function inStore() {
  const { house, close } = await openFromSettings('back-test', loadSettings())
  return { deps: house as BackTestDeps, close }
}

/** The whole in a page: the city, the rules, the departments and persons that move most. */
function report(found: BackTestReport): void {
  const { from, to, cases, cards, changes, newYellow, rules, departments, persons, scores } = found
  console.log(`${from} – ${to}: ${cases} 件 / cases`)
  console.log(`预警、黄牌、红牌 / warnings, yellow, red: ${three(cards.before)} → ${three(cards.after)}`)
  console.log(`有变化的牌 / cards that change: ${changes.length}; 新增黄牌 / new yellow: ${newYellow}`)
  console.log(
    '规则 / rule   现行 / now  草案 / draft  复核 / reviewed  撤销 / revoked  预计撤销 / would be revoked',
  )
  for (const { ruleId, before, after, reviewed, revoked, probablyFalse } of rules)
    console.log(
      `${ruleId.padEnd(12)} ${pad(before, 10)} ${pad(after, 13)} ${pad(reviewed, 15)} ${pad(revoked, 14)} ${probablyFalse === null ? '未知 / not known' : probablyFalse.toFixed(1)}`,
    )
  const most = <T extends { before: LevelCounts; after: LevelCounts }>(rows: readonly T[]): T[] =>
    rows
      .filter(row => change(row) > 0)
      .sort((a, b) => change(b) - change(a))
      .slice(0, 10)
  for (const row of most(departments))
    console.log(`部门 / department ${row.of}: ${three(row.before)} → ${three(row.after)}`)
  for (const row of most(persons))
    console.log(`人员 / person ${row.name} (${row.departmentNo}): ${three(row.before)} → ${three(row.after)}`)
  const ranks = scores.filter(({ before, after }) => before?.rank !== after?.rank)
  console.log(`名次变化 / ranks that move: ${ranks.length}（部门·月 / department-months ${scores.length}）`)
}

function three({ warning, yellow, red }: LevelCounts): string {
  return `${warning}/${yellow}/${red}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width)
}

function change({ before, after }: { before: LevelCounts; after: LevelCounts }): number {
  const levels = ['warning', 'yellow', 'red'] as const
  return levels.reduce((sum, level) => sum + Math.abs(before[level] - after[level]), 0)
}

/** What a person can mend is said in a sentence; everything else stays a defect with its stack. */
function told(error: unknown): number {
  const isAway = error instanceof TransientError
  const isInput =
    error instanceof RangeError ||
    error instanceof SyntaxError ||
    error instanceof ConfigError ||
    error instanceof SettingsError ||
    (error as Error).name === 'ZodError' ||
    (error as { code?: string }).code === 'ENOENT'
  if (!isAway && !isInput) throw error
  const why = isAway ? '数据库没有应答 / the database does not answer' : '参数有误 / not usable'
  console.error(`${why}: ${(error as Error).message}\n\n${HELP}`)
  return 1
}
