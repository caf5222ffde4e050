import path from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)
const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .default('false')
  .transform(text => text === 'true' || text === '1')

/** Every setting of the system, with its unit in its name. There is no other place that reads the environment. */
const environment = z.object({
  HTTP_HOST: z.string().min(1).default('127.0.0.1').describe('address that the web process listens on'),
  HTTP_PORT: port.default(3000),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'mongodb://…')
    .optional()
    .describe('switches the embedded store off'),
  ZEEBE_ADDRESS: z
    .string()
    .regex(/^[^:/]+:\d+$/, 'host:port')
    .optional()
    .describe('switches the embedded engine off'),
  STORE_PORT: port.default(27_027),
  ZEEBE_PORT: port.default(26_500).describe('gateway of the embedded engine'),
  ZEEBE_COMMAND_PORT: port.default(26_501),
  ZEEBE_INTERNAL_PORT: port.default(26_502),
  ZEEBE_REST_PORT: port.default(8088),
  ZEEBE_MANAGEMENT_PORT: port.default(9600),
  GUIBIAO_HOME: z
    .string()
    .min(1)
    .default('.guibiao')
    .describe('data, logs and secrets of the embedded parts'),
  GUIBIAO_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('seals personal data; made once under GUIBIAO_HOME where absent'),
  GUIBIAO_DEMO: flag.describe('demonstration: demo accounts, and a clock that can be moved'),
  PUBLIC_ORIGIN: z.url().optional().describe('address that browsers use, behind a proxy'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'smtp://… or smtps://…')
    .optional()
    .describe('mail server for notices; without it mail is kept and can be read, and goes nowhere'),
  MAIL_FROM: z.string().min(3).optional().describe('sender of that mail'),
  SMS_GATEWAY_URL: z.url().optional().describe('HTTP gateway for text messages; without it they are kept'),
  SMS_GATEWAY_TOKEN: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
})

export type Settings = Readonly<Omit<z.output<typeof environment>, 'GUIBIAO_HOME'> & { GUIBIAO_HOME: string }>

export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * Reads and checks everything at once; says all that is wrong at once; never prints a value.
 * @throws SettingsError
 */
export function loadSettings(source: Record<string, string | undefined> = process.env): Settings {
  const parsed = environment.safeParse(source)
  if (parsed.success) {
    return Object.freeze({ ...parsed.data, GUIBIAO_HOME: path.resolve(parsed.data.GUIBIAO_HOME) })
  }
  const lines = parsed.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new SettingsError(`设置不可用 / settings are not usable:\n${lines.join('\n')}`)
}
