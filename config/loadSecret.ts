import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Settings, SettingsError } from './settings'

/**
 * The house's secret: from the environment, or made once for the embedded default and kept beside its
 * data, readable by this user only. With a database elsewhere it must be given, because another
 * machine would make another one.
 */
export function loadSecret(settings: Settings): string {
  if (settings.GUIBIAO_SECRET) return settings.GUIBIAO_SECRET
  const file = path.join(settings.GUIBIAO_HOME, 'data', 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  if (settings.MONGODB_URI && !settings.GUIBIAO_DEMO) {
    throw new SettingsError(
      '使用外部数据库时必须设置 GUIBIAO_SECRET（至少 32 个字符），所有进程相同。\n' +
        'GUIBIAO_SECRET (32 characters or more, the same for every process) is needed with a database of your own.',
    )
  }
  mkdirSync(path.dirname(file), { recursive: true })
  const secret = randomBytes(48).toString('base64url')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}
