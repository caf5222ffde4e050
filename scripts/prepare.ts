import path from 'node:path'
import { deployProcesses } from '../adapters/zeebe/deployProcesses'
import { ensureIndexes } from '../adapters/mongo/support/modelOf'
import { loadDemoAccounts } from '../config/demoAccounts'
import { loadSettings } from '../config/settings'
import { openFromSettings } from '../runtime/openFromSettings'
import { addAccount } from '../usecases/addAccount'
import { readProcesses } from '../workflows/readProcesses'

/**
 * Makes an installation ready: indexes, processes, and in the demo its accounts. Safe to repeat; an
 * unchanged process keeps its version.
 */
const settings = loadSettings()
const { house, connection, zeebe, log, close } = await openFromSettings('prepare', settings)
await ensureIndexes(connection)

const sources = await readProcesses(path.resolve(import.meta.dirname, '../workflows/items'))
const known = new Set(house.catalogue.items().map(item => item.code))
const unknown = sources.filter(source => !known.has(source.itemCode))
if (unknown.length > 0)
  throw new Error(`no item in the catalogue for ${unknown.map(({ name }) => name).join(', ')}`)
const deployed = await deployProcesses(zeebe, sources)
log.info({ deployed }, 'processes are deployed')

const demoAccounts = settings.GUIBIAO_DEMO ? loadDemoAccounts() : []
for (const { title: _, ...account } of demoAccounts) {
  if (!(await house.accounts.findByLoginName(account.loginName))) await addAccount(account, house)
}
await close()
process.exit(0)
