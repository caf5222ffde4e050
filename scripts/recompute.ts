import { parseArgs } from 'node:util'
import { loadSettings } from '../config/settings'
import { TransientError } from '../lib/errors'
import { openFromSettings } from '../runtime/openFromSettings'
import { recompute } from '../usecases/recompute'
import './endWithReader'

const HELP = `npm run recompute -- --check
  从日志重新计算办件的状态、期限和牌，以及督办单、各月得分和日统计，逐条报告差异，不改动任何记录；有差异时以 1 退出
  counts states, dues, cards, supervision orders scores and daily counts again from the journals and tells each difference; changes nothing; exit code 1 if any
先启动圭表，或设置 MONGODB_URI / start Guibiao first, or set MONGODB_URI`
/** Lines told one by one; the rest is counted. */
const TOLD_AT_MOST = 1_000

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help || !values.check) {
  console.log(HELP)
  process.exit(values.help ? 0 : 1)
}

const opened = await openFromSettings('recompute', loadSettings()).catch(away)
let told = 0
const counts = await recompute(
  opened.house,
  ({ what, id, field, stored, counted }) => {
    told += 1
    if (told <= TOLD_AT_MOST)
      console.log(`${what} ${id} ${field}: 记录 / stored ${stored}; 重算 / counted ${counted}`)
  },
  cases => process.stderr.write(`\r${cases} 件 / cases`),
).catch(away)
await opened.close()
process.stderr.write('\n')
console.log(
  `${counts.cases} 件、${counts.alerts} 张、督办 ${counts.orders} 件、得分 ${counts.scores} 项、日统计 ${counts.days} 项，差异 ${counts.differences} 处 / ` +
    `${counts.cases} cases, ${counts.alerts} alerts, ${counts.orders} orders, ${counts.scores} scores, ${counts.days} daily counts, ${counts.differences} differences`,
)
process.exit(counts.differences === 0 ? 0 : 1)

function away(error: unknown): never {
  if (!(error instanceof TransientError)) throw error
  console.error(
    `数据库或者引擎没有应答 / the database or the engine does not answer: ${error.message}\n\n${HELP}`,
  )
  process.exit(1)
}
