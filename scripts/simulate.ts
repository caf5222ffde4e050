import { parseArgs } from 'node:util'
import { publishedCatalogue } from '../adapters/catalogue/publishedCatalogue'
import { createOfficeClock } from '../adapters/clock/officeClock'
import { memoryStores } from '../adapters/memory/memoryStores'
import { ensureIndexes } from '../adapters/mongo/support/modelOf'
import { createVault } from '../adapters/secrets/vault'
import { loadPublished } from '../config/loadPublished'
import { SettingsError, loadSettings } from '../config/settings'
import { civilDate } from '../lib/civilDate'
import { TransientError } from '../lib/errors'
import { openFromSettings } from '../runtime/openFromSettings'
import { type CountDaysDeps, countDays } from '../usecases/countDays'
import { type ScoreMonthDeps, scoreMonths } from '../usecases/scoreMonth'
import { type SimulateDeps, type Simulated, simulateCity } from '../usecases/simulate/simulateCity'

const HELP = `npm run simulate -- [--cases 20000] [--from 2025-01-01] [--to 2025-12-31] [--seed 1] [--memory | --mongo [--live]]
  --cases N   办件数 / how many cases
  --from, --to  首日和末日 / first and last day; the history ends on the last one
  --seed N    同一种子写出同样的历史 / the same seed writes the same history
  --memory    写入内存，只为测量 / into memory, to measure
  --mongo     写入数据库（默认）/ into the database (the default)
  --live      末日默认为今天；仍在办且有流程的办件交给引擎继续办理 / ends today unless --to says otherwise; cases
              still open whose item has a process go on on the engine
先启动圭表，或设置 MONGODB_URI（--memory 除外）/ start Guibiao first, or set MONGODB_URI (not for --memory)`

const MOST = 1_000_000
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    from: { type: 'string', default: '2025-01-01' },
    to: { type: 'string' },
    seed: { type: 'string', default: '1' },
    memory: { type: 'boolean', default: false },
    mongo: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help || (values.memory && (values.mongo || values.live))) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}

const opened = values.memory ? inMemory() : await inStore().catch(away)
const code = await run(opened.deps).catch(away)
await opened.close()
process.exit(code)

function inMemory() {
  const clock = createOfficeClock({ timeZone: 'Asia/Shanghai', offsetMs: () => 0 })
  // nothing of it outlives this process, so its secret need not either
  const vault = createVault('simulated people, kept in memory only')
  const deps = { ...memoryStores(), catalogue: publishedCatalogue(loadPublished()), clock, vault }
  return { deps, close: async () => undefined }
}

async function inStore() {
  const { house, connection, close } = await openFromSettings('simulate', loadSettings())
  await ensureIndexes(connection)
  return { deps: house, close }
}

async function run(deps: SimulateDeps & CountDaysDeps & ScoreMonthDeps): Promise<number> {
  const today = deps.clock.now().on
  const [cases, seed] = [Number(values.cases), Number(values.seed)]
  const isWhole = Number.isInteger(cases) && cases >= 1 && cases <= MOST && Number.isInteger(seed)
  if (!isWhole) return refused(`--cases 1–${MOST}, --seed 整数 / a whole number`)
  const [from, to] = [day(values.from), day(values.to ?? (values.live ? today : '2025-12-31'))]
  if (!from || !to) return refused('--from, --to: YYYY-MM-DD')
  if (to < from) return refused('末日早于首日 / the last day is before the first')
  if (to > today && !values.memory) return refused(`末日晚于今天 ${today} / the last day lies in the future`)

  const started = performance.now()
  const isLive = values.live
  const done = await simulateCity({ cases, from, to, seed, isLive }, deps, progress(cases))
  report(done, (performance.now() - started) / 1000)
  console.log('… 日统计与得分 / daily counts and scores')
  const { written } = await countDays(deps, from)
  const { versions } = await scoreMonths(deps, from)
  console.log(`日统计 / days      ${written}, 得分 / scores ${versions}`)
  return 0
}

function day(text: string) {
  try {
    return civilDate(text)
  } catch {
    return undefined
  }
}

function refused(why: string): number {
  console.error(`${why}\n${HELP}`)
  return 1
}

/** A line every two seconds, so that nobody wonders. */
function progress(all: number): (done: number) => void {
  let last = performance.now()
  return done => {
    if (performance.now() - last < 2_000) return
    last = performance.now()
    console.log(`… ${done} / ${all}`)
  }
}

function report({ cases, known, open, onEngine, alerts, levels, rules }: Simulated, seconds: number): void {
  const perSecond = Math.round(cases / seconds)
  console.log(
    `办件 / cases       ${cases}${known > 0 ? `（已有 / known ${known}）` : ''}, 在办 / open ${open}`,
  )
  if (onEngine > 0) console.log(`交给引擎 / engine  ${onEngine}`)
  console.log(`预警和牌 / alerts  ${alerts}: ${pairs(levels)}`)
  console.log(`按规则 / by rule   ${pairs(rules)}`)
  console.log(`用时 / took        ${seconds.toFixed(1)} s, ${perSecond} cases/s`)
}

function pairs(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

/** What a person can mend is said in a sentence; everything else stays a defect with its stack. */
function away(error: unknown): never {
  const isAway = error instanceof TransientError
  if (!isAway && !(error instanceof SettingsError)) throw error
  console.error(
    isAway
      ? '连不上数据库：请先启动圭表，或检查 MONGODB_URI。/ The database does not answer: start Guibiao first, or check MONGODB_URI.'
      : error.message,
  )
  process.exit(1)
}
