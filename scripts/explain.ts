import path from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createOfficeClock } from '../adapters/clock/officeClock'
import { loadCalendar } from '../config/loadCalendar'
import { type LimitQuestion, dueOf, explainLimit } from '../domain/clock/explainLimit'
import { type CivilDate, civilDate } from '../lib/civilDate'
import './endWithReader'

const HELP = `npm run -s explain -- --accepted 2011-01-28 --working-days 20 [--pause 2011-02-10..2011-02-15]… [--extend 10] [--today 2011-02-20] [--json]
npm run -s explain -- --batch < lines.jsonl
每行 / each line: {"acceptedOn","workingDays","extensionWorkingDays","pauses":[{"startedOn","endedOn"}]}
暂停自起始日次日起不计，至结束日（含） / a pause covers the days after the first, up to and including the last`

/** Written at once, so that a long batch is not slowed by its reader. */
const FLUSH_LINES = 2_000

const calendar = loadCalendar(path.join(import.meta.dirname, '..', 'config', 'calendars', 'national.json'))
process.exitCode = await run().catch((error: unknown) => {
  if (!(error instanceof RangeError) && !isUsage(error)) throw error
  console.error(`参数有误 / not usable: ${(error as Error).message}\n\n${HELP}`)
  return 1
})

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      accepted: { type: 'string' },
      'working-days': { type: 'string' },
      pause: { type: 'string', multiple: true },
      extend: { type: 'string' },
      today: { type: 'string' },
      json: { type: 'boolean' },
      batch: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.batch) return batch()
  if (values.help || values.accepted === undefined || values['working-days'] === undefined) {
    console.log(HELP)
    return values.help ? 0 : 1
  }
  const question = questionOf({
    acceptedOn: values.accepted,
    workingDays: Number(values['working-days']),
    extensionWorkingDays: Number(values.extend ?? 0),
    pauses: (values.pause ?? []).map(text => {
      const [startedOn, endedOn] = text.split('..')
      return { startedOn, endedOn }
    }),
  })
  const today = values.today === undefined ? officeToday() : day(values.today, 'today')
  const answer = explainLimit(question, today, calendar)
  if (values.json) console.log(JSON.stringify(answer))
  else tell(answer)
  return 0
}

const officeToday = (): CivilDate =>
  createOfficeClock({ timeZone: 'Asia/Shanghai', offsetMs: () => 0 }).now().on

function tell({
  dueOn,
  provisional,
  workingDaysLeft,
  workingDaysLate,
  segments,
}: ReturnType<typeof explainLimit>) {
  for (const { from, to, kind, days, holiday, ground, article } of segments) {
    const why = [holiday, ground, article && `《${article.act}》${article.provision}`]
      .filter(Boolean)
      .join(' ')
    console.log(`${from}..${to}  ${String(days).padStart(3)}  ${kind.padEnd(14)}  ${why}`)
  }
  const late = workingDaysLate > 0 ? `已超 ${workingDaysLate} 个工作日` : `还剩 ${workingDaysLeft} 个工作日`
  console.log(`到期 / due ${dueOn}${provisional ? '（暂定 / provisional）' : ''}  ${late}`)
}

/** One answer for each line, in order; a line that cannot be read has its own answer and the batch goes on. */
async function batch(): Promise<number> {
  let number = 0
  let faults = 0
  let waiting: string[] = []
  const flush = () => {
    if (waiting.length > 0) process.stdout.write(`${waiting.join('\n')}\n`)
    waiting = []
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    try {
      const { dueOn, isProvisional } = dueOf(questionOf(JSON.parse(line)), calendar)
      waiting.push(isProvisional ? `{"dueOn":"${dueOn}","provisional":true}` : `{"dueOn":"${dueOn}"}`)
    } catch (error) {
      if (!(error instanceof RangeError) && !(error instanceof SyntaxError)) throw error
      faults += 1
      waiting.push(JSON.stringify({ error: `line ${number}: ${error.message}` }))
    }
    if (waiting.length >= FLUSH_LINES) flush()
  }
  flush()
  if (faults > 0)
    console.error(`${faults} 行有误，见输出中的 error / ${faults} lines could not be read, see "error"`)
  return faults > 0 ? 1 : 0
}

/** @throws RangeError naming the field */
function questionOf(given: unknown): LimitQuestion {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new RangeError('not an object')
  const {
    acceptedOn,
    workingDays,
    extensionWorkingDays = 0,
    pauses = [],
    ...unknown
  } = given as Record<string, unknown>
  const [strange] = Object.keys(unknown)
  if (strange !== undefined) throw new RangeError(`${strange}: unknown field`)
  if (!Array.isArray(pauses)) throw new RangeError('pauses: not a list')
  return {
    acceptedOn: day(acceptedOn, 'acceptedOn'),
    workingDays: wholeNumber(workingDays, 'workingDays'),
    extensionWorkingDays: wholeNumber(extensionWorkingDays, 'extensionWorkingDays'),
    pauses: pauses.map((pause: { startedOn?: unknown; endedOn?: unknown } | null, index) => ({
      startedOn: day(pause?.startedOn, `pauses[${index}].startedOn`),
      endedOn: day(pause?.endedOn, `pauses[${index}].endedOn`),
    })),
  }
}

function day(given: unknown, field: string): CivilDate {
  if (typeof given !== 'string') throw new RangeError(`${field}: a day is written YYYY-MM-DD`)
  try {
    return civilDate(given)
  } catch (error) {
    throw new RangeError(`${field}: ${(error as Error).message}`, { cause: error })
  }
}

function wholeNumber(given: unknown, field: string): number {
  if (typeof given !== 'number' || !Number.isInteger(given) || Math.abs(given) > 10_000) {
    throw new RangeError(`${field}: a whole number of working days, 10000 at most`)
  }
  return given
}

function isUsage(error: unknown): boolean {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
}
