import { type OpenedHouse, openHouse } from '../adapters/openHouse'
import { loadPublished } from '../config/loadPublished'
import { loadSecret } from '../config/loadSecret'
import type { Settings } from '../config/settings'
import { type Log, createLog } from '../lib/log'

/** The house for a process of this installation, from its settings. */
export async function openFromSettings(
  name: string,
  settings: Settings,
): Promise<OpenedHouse & { log: Log; published: ReturnType<typeof loadPublished> }> {
  const { MONGODB_URI, ZEEBE_ADDRESS } = settings
  if (!MONGODB_URI || !ZEEBE_ADDRESS)
    throw new Error('MONGODB_URI and ZEEBE_ADDRESS are set by npm start, or by you')
  const log = createLog(name, settings.LOG_LEVEL)
  const published = loadPublished()
  const opened = await openHouse({
    name,
    mongoUri: MONGODB_URI,
    zeebeAddress: ZEEBE_ADDRESS,
    secret: loadSecret(settings),
    home: settings.GUIBIAO_HOME,
    isDemo: settings.GUIBIAO_DEMO,
    published,
    log,
  })
  return { ...opened, log, published }
}
