import { createTransport } from 'nodemailer'
import { TransientError } from '../../lib/errors'
import type { Messenger } from '../../usecases/ports'

const TIMEOUT_MS = 20_000
const RETRY_AFTER_MS = 30_000

/**
 * Plain text by any SMTP server. A message keeps its Message-ID through all its tries, by which a server or a
 * reader knows a second copy.
 */
export function smtpSender(url: string, from = '圭表 <guibiao@localhost>'): Messenger['send'] {
  const transport = createTransport(url, {
    from,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // nothing in a message comes from a file or another address
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never)
  return async ({ id, subject, text }, to) => {
    try {
      await transport.sendMail({
        to,
        subject,
        text,
        messageId: `<${Buffer.from(id).toString('hex')}@guibiao>`,
      })
      return 'sent'
    } catch (error) {
      const { responseCode = 0, code = '' } = error as { responseCode?: number; code?: string }
      // 5xx after the envelope: this message, and not the server. What it says may name the address: not kept.
      if (responseCode >= 500 && code !== 'EAUTH') return { refused: `SMTP ${responseCode}` }
      throw new TransientError(`SMTP ${responseCode || code || 'away'}`, RETRY_AFTER_MS, { cause: error })
    }
  }
}
