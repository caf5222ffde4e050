import type { Message, Notice } from '../../domain/notification/notice'
import { type Channel, channels } from '../../domain/notification/ladder'
import { wordingOf } from '../../domain/notification/wording'
import { TransientError } from '../../lib/errors'
import { minutesAfter } from '../../lib/moment'
import type { House } from '../ports'

export type SendMessagesDeps = Pick<
  House,
  'clock' | 'notices' | 'messages' | 'messenger' | 'accounts' | 'vault'
>

const BATCH = 200
/** Longer than a gateway may take: until then nobody else sends it. */
const LEASE_MINUTES = 2
const FIRST_PAUSE_MINUTES = 0.5
/** About four hours in all. */
const TRIES = 10

/** Gathers notices whose time has come into messages, and sends what is waiting. */
export async function sendMessages(deps: SendMessagesDeps): Promise<Record<string, number>> {
  return { ...(await gather(deps)), ...(await send(deps)) }
}

/**
 * Quiet merge (合并发送): when one notice of a person is due, all that wait for him go along, one message for
 * each channel. The message is written before its notices say that they are in it, under a name that a second
 * try finds again.
 */
async function gather(deps: SendMessagesDeps): Promise<Record<string, number>> {
  const counts = { merged: 0, messages: 0 }
  // the quiet time is the office's: in the demo it passes with the clock
  for (const accountId of await deps.notices.accountsToSend(deps.clock.now().at, BATCH)) {
    const waiting = await deps.notices.toSend(accountId)
    const inMessages = new Set<string>()
    for (const channel of channels) {
      const going = waiting.filter(notice => notice.channels.includes(channel))
      if (going.length === 0) continue
      // one that stands from a try that was cut short holds what it held then; the rest goes with the next
      const { noticeIds } = await deps.messages.insert(messageOf(accountId, channel, going, deps))
      for (const id of noticeIds) inMessages.add(`${channel} ${id}`)
      counts.messages += 1
    }
    const gone = waiting.filter(one => one.channels.every(channel => inMessages.has(`${channel} ${one.id}`)))
    await deps.notices.sent(gone.map(({ id }) => id))
    counts.merged += gone.length
  }
  return counts
}

function messageOf(
  accountId: string,
  channel: Channel,
  going: readonly Notice[],
  { clock, messenger }: SendMessagesDeps,
): Message {
  const isOpen = messenger.channels.includes(channel)
  return {
    id: `${channel}:${going[0]!.id}`,
    accountId,
    channel,
    noticeIds: going.map(({ id }) => id),
    ...wordingOf(going),
    createdAt: clock.now().at,
    state: isOpen ? 'waiting' : 'kept',
    attempts: 0,
    nextAt: isOpen ? clock.machineNow() : null,
    sentAt: null,
    problem: null,
  }
}

async function send(deps: SendMessagesDeps): Promise<Record<string, number>> {
  const counts = { sent: 0, putOff: 0, failed: 0 }
  const now = deps.clock.machineNow()
  for (const message of await deps.messages.claim(now, minutesAfter(now, LEASE_MINUTES), BATCH)) {
    const after = await tried(message, deps)
    await deps.messages.settle(after)
    counts[after.state === 'sent' ? 'sent' : after.state === 'failed' ? 'failed' : 'putOff'] += 1
  }
  return counts
}

async function tried(message: Message, deps: SendMessagesDeps): Promise<Message> {
  const sealed = (await deps.accounts.find(message.accountId))?.sealedContact?.[message.channel]
  if (sealed === undefined) return failed(message, 'no address')
  try {
    const answer = await deps.messenger.send(message, deps.vault.unseal(sealed))
    return answer === 'sent'
      ? { ...message, state: 'sent', sentAt: deps.clock.now().at, nextAt: null, problem: null }
      : failed(message, answer.refused)
  } catch (error) {
    if (!(error instanceof TransientError)) throw error
    if (message.attempts >= TRIES) return failed(message, error.message)
    const pause = FIRST_PAUSE_MINUTES * 2 ** (message.attempts - 1)
    return { ...message, nextAt: minutesAfter(deps.clock.machineNow(), pause), problem: error.message }
  }
}

const failed = (message: Message, problem: string): Message => ({
  ...message,
  state: 'failed',
  nextAt: null,
  problem,
})
