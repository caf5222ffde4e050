import { readFileSync } from 'node:fs'
import path from 'node:path'
import { openFromSettings } from '../../runtime/openFromSettings'
import { loadDemoAccounts } from '../../config/demoAccounts'
import { loadSettings } from '../../config/settings'
import { loadTexts } from '../../config/loadTexts'
import { leash, reportReady } from '../../runtime/leash'
import { processesOf } from '../../workflows/readProcesses'
import { createApp } from './createApp'
import { LiveUpdates } from './support/liveUpdates'
import { textsFrom } from './support/texts'

const root = path.resolve(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }

/** The web door: pages and API. Any number of them may stand side by side. */
const settings = loadSettings()
const { house, connection, demo, log, close } = await openFromSettings('web', settings)
const live = new LiveUpdates(house.changes, () => house.clock.now().on, log)
const app = createApp({
  ...house,
  isDemo: settings.GUIBIAO_DEMO,
  demoAccounts: settings.GUIBIAO_DEMO ? loadDemoAccounts() : [],
  daysAhead: demo.daysAhead,
  advanceOneDay: demo.advanceOneDay,
  processes: processesOf(path.join(root, 'workflows', 'items')),
  texts: textsFrom(loadTexts()),
  live,
  log,
  version,
  pages: path.join(root, 'web', 'dist'),
  async readiness() {
    const ping = connection.db!.command({ ping: 1 }).then(
      () => true,
      () => false,
    )
    return { database: await ping, engine: await house.engine.isReady() }
  },
})

const server = app.listen(settings.HTTP_PORT, settings.HTTP_HOST, error => {
  if (error) {
    log.error({ err: error }, 'cannot listen')
    process.exit(1)
  }
  log.info({ host: settings.HTTP_HOST, port: settings.HTTP_PORT }, 'the web door is open')
  reportReady()
})
leash(async () => {
  live.close()
  server.closeIdleConnections()
  await new Promise(resolve => server.close(resolve))
  await close()
})
