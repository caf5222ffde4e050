import { type Logger, pino } from 'pino'

/** One JSON line an event, on standard output. Personal data never goes in: say the case number, not the person. */
export type Log = Logger

const secrets = [
  'password',
  'passwordHash',
  'token',
  'cookie',
  'authorization',
  'idNo',
  'sealedIdNo',
  'phone',
  'applicant',
]

export const createLog = (name: string, level: string): Log =>
  pino({
    name,
    level,
    base: { name, pid: process.pid },
    // a second lock on the door: call sites do not log these, and a slip shows nothing
    redact: { paths: secrets.flatMap(key => [key, `*.${key}`]), censor: '…' },
  })
