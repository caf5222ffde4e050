import type { Channel } from '../../domain/notification/ladder'
import type { Messenger } from '../../usecases/ports'
import { smsGateway } from './smsGateway'
import { smtpSender } from './smtpSender'

/** One channel's way out. */

export interface MessengerSettings {
  /** `smtp://user:password@host:port`, `smtps://…` */
  smtpUrl?: string | undefined
  mailFrom?: string | undefined
  smsUrl?: string | undefined
  smsToken?: string | undefined
}

/** The gateways that are set. A channel without one is not offered, and its messages are kept to be read. */
export function createMessenger({ smtpUrl, mailFrom, smsUrl, smsToken }: MessengerSettings): Messenger {
  const senders = new Map<Channel, Messenger['send']>()
  if (smtpUrl) senders.set('email', smtpSender(smtpUrl, mailFrom))
  if (smsUrl) senders.set('sms', smsGateway(smsUrl, smsToken))
  return {
    channels: [...senders.keys()],
    async send(message, address) {
      const sender = senders.get(message.channel)
      return sender ? sender(message, address) : { refused: 'no gateway' }
    },
  }
}
