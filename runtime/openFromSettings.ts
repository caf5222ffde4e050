import { type OpenedHouse, openHouse } from '../adapters/openHouse'
import { loadPublished } from '../config/loadPublished'
import { loadSecret } from '../config/loadSecret'
import type { Settings } from '../config/settings'
import { storeUri } from './startStore'
import { type Log, createLog } from '../lib/log'

/** The house for a process of this installation, from its settings. */
export async function openFromSettings(
  name: string,
  settings: Settings,
): Promise<OpenedHouse & { log: Log; published: ReturnType<typeof loadPublished> }> {
  const log = createLog(name, settings.LOG_LEVEL)
  const published = loadPublished()
  const opened = await openHouse({
    name,
    // npm start sets both; a command run beside it finds the embedded parts at their ports
    mongoUri: settings.MONGODB_URI ?? storeUri(settings.STORE_PORT),
    zeebeAddress: settings.ZEEBE_ADDRESS ?? `127.0.0.1:${settings.ZEEBE_PORT}`,
    secret: loadSecret(settings),
    home: settings.GUIBIAO_HOME,
    isDemo: settings.GUIBIAO_DEMO,
    published,
    gateways: {
      smtpUrl: settings.SMTP_URL,
      mailFrom: settings.MAIL_FROM,
      smsUrl: settings.SMS_GATEWAY_URL,
      smsToken: settings.SMS_GATEWAY_TOKEN,
    },
    log,
  })
  return { ...opened, log, published }
}
