import { once } from 'node:events'
import path from 'node:path'
import { ensureIndexes } from '../adapters/mongo/support/modelOf'
import { departmentAccounts, loadDemoAccounts } from '../config/demoAccounts'
import { loadSettings } from '../config/settings'
import { ConfigError } from '../config/support'
import { openFromSettings } from '../runtime/openFromSettings'
import { addAccount } from '../usecases/addAccount'
import { type Source, changedProcesses, deployChanged, publishItems } from '../usecases/publishProcesses'
import { unfitness } from '../workflows/fitness'
import { processFile, readProcesses } from '../workflows/readProcesses'

/**
 * Makes an installation ready: indexes, item versions, processes, and in the demo its accounts. Safe to repeat; only
 * what changed is deployed. A process that does not fit the law stops the start, and what runs keeps running.
 */
await toldToBegin()
const folder = path.resolve(import.meta.dirname, '../workflows/items')
const settings = loadSettings()
const { house, connection, log, close } = await openFromSettings('prepare', settings)
await ensureIndexes(connection)

const startedAt = performance.now()
const published = await publishItems(house)
if (!published.ok) {
  const { field = '' } = published.refusal as { field?: string }
  const fault = `${field}: 时限、环节、特别程序或者收费有改动，须把 version 加一 / what binds its cases was changed: raise its version`
  throw new ConfigError('config/catalogue', [fault])
}
const sources = await readProcesses(folder)
hold(
  sources
    .filter(({ itemCode }) => !house.catalogue.item(itemCode))
    .map(({ name }) => `${name}: 目录里没有这个事项 / no such item`),
)
const codes = new Set(sources.map(({ itemCode }) => itemCode))
hold(
  house.catalogue
    .items()
    .filter(({ code }) => !codes.has(code))
    .map(({ code }) => `${code}: 没有流程，请运行 npm run generate / has no process`),
)
const changed = await changedProcesses(sources, house)
await holdFit(changed)
const all = changed.length
const tell = (files: number) => inform(`已部署 / deployed ${files} / ${all}`)
const deployed = (await deployChanged(changed, house, tell)).length
const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
const unchanged = sources.length - deployed
log.info({ deployed, unchanged, seconds }, 'processes are deployed')
inform(
  `流程：部署 ${deployed}，未变 ${unchanged} / processes: ${deployed} deployed, ${unchanged} unchanged · ${seconds} s`,
)

if (settings.GUIBIAO_DEMO) await addDemoAccounts()
await close()
process.exit(0)

/** `npm start` starts this while store and engine are still on their way; by itself it begins at once. */
async function toldToBegin(): Promise<void> {
  if (process.send) await once(process, 'message')
}

/** To `npm start`, which shows it to the person who waits. */
function inform(line: string): void {
  process.send?.(line)
}

function hold(faults: readonly string[]): void {
  if (faults.length > 0) throw new ConfigError('workflows/items', faults)
}

async function holdFit(files: readonly Source[]): Promise<void> {
  for (const { itemCode, xml } of files) {
    const faults = await unfitness(xml, house.catalogue.item(itemCode)!)
    if (faults.length > 0) throw new ConfigError(processFile('workflows/items', itemCode), faults)
  }
}

/** All of them share one password, which everybody is told: one hash is enough. */
async function addDemoAccounts(): Promise<void> {
  const all = [
    ...loadDemoAccounts(),
    ...departmentAccounts(house.catalogue.departments().map(({ no }) => no)),
  ]
  // they were added in this order: where the last one is, all are
  if (await house.accounts.findByLoginName(all.at(-1)!.loginName)) return
  const hash = house.passwords.hash(all[0]!.password)
  const deps = { ...house, passwords: { ...house.passwords, hash: () => hash } }
  for (const { title: _, ...account } of all)
    if (!(await house.accounts.findByLoginName(account.loginName))) await addAccount(account, deps)
}
