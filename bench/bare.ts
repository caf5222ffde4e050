import { randomUUID } from 'node:crypto'
import { ZBClient } from 'zeebe-node'
import { contracts } from '../workflows/contracts/contracts'
import { byHands } from './samples'

const words: Readonly<Record<string, Record<string, string>>> = {
  'acceptance-check': { acceptance: 'accepted' },
  review: { review: 'toDecision' },
  decision: { decision: 'granted' },
}

/**
 * The same diagram on the same broker with workers that do nothing but complete: what the engine alone
 * can do on this machine in this minute. Gives the seconds for `count` instances, `users` at a time.
 */
export async function bareEngine(address: string, users: number, count: number): Promise<number> {
  const client = new ZBClient(address, { retry: false, maxRetries: 0, loglevel: 'NONE', longPoll: 30_000 })
  const ended = new Map<string, () => void>()
  for (const taskType of Object.keys(contracts)) {
    client.createWorker({
      taskType,
      timeout: 60_000,
      maxJobsToActivate: 32,
      fetchVariable: ['caseId'],
      taskHandler: async job => {
        const { caseId } = job.variables as { caseId: string }
        const { step } = job.customHeaders as { step?: string }
        const answer = await job.complete(words[step ?? ''] ?? {})
        if (taskType === 'archive-case') ended.get(caseId)?.()
        return answer
      },
    })
  }
  const one = async () => {
    const caseNo = randomUUID()
    const isOver = new Promise<void>(resolve => ended.set(caseNo, resolve))
    await client.publishStartMessage({
      name: 'case-filed.ZZ18012',
      messageId: caseNo,
      correlationKey: caseNo,
      timeToLive: 60_000,
      variables: { caseId: caseNo },
    } as Parameters<ZBClient['publishStartMessage']>[0])
    await isOver
    ended.delete(caseNo)
  }
  await byHands(users, Math.min(count, users), one) // warm
  const seconds = await byHands(users, count, one)
  await client.close(5_000)
  return seconds
}
