import type { ZBClient } from 'zeebe-node'
import type { EngineOrder } from '../../domain/case/case'
import { TransientError, unreachable } from '../../lib/errors'
import type { Log } from '../../lib/log'
import type { Engine } from '../../usecases/ports'
import { askEngine, codeOf, grpc } from './askEngine'
import { deployProcesses } from './deployProcesses'
import { limitAbreast } from './limitAbreast'

/** A message waits this long for the process to get ready for it; the outbox tells it once. */
const MESSAGE_KEPT_MS = 7 * 24 * 3_600_000
const COMMANDS_ABREAST = 48

/** The engine behind its port, through zeebe-node (deprecated upstream: ADR 0007). */
export function createEngine(client: ZBClient, log: Log): Engine {
  const inTurn = limitAbreast(COMMANDS_ABREAST)

  return {
    async tell(caseNo, entryId, order) {
      try {
        await inTurn(() => askEngine(order.kind, () => tell(client, caseNo, entryId, order)))
        return 'done'
      } catch (error) {
        if (error instanceof TransientError) throw error
        const code = codeOf(error)
        // told before: an instance that is started, a job that is completed or cancelled, a message that is known
        if (code === grpc.notFound || code === grpc.alreadyExists) return 'gone'
        log.error({ caseNo, entryId, order: order.kind, err: error }, 'the engine refused an order')
        throw error
      }
    },

    deploy: (files, onBatch) => deployProcesses(client, files, onBatch),

    async isReady() {
      try {
        const { brokers } = await askEngine('topology', () => client.topology())
        return brokers.some(broker => broker.partitions.some(({ role }) => String(role) === 'LEADER'))
      } catch {
        return false
      }
    },
  }
}

/** Ids make every one of them safe to repeat: the message id within its time to live, the job key for ever. */
async function tell(client: ZBClient, caseNo: string, entryId: string, order: EngineOrder): Promise<void> {
  switch (order.kind) {
    case 'start-process':
      // without a correlation key the client would put a random one and the second start would count
      await client.publishStartMessage({
        name: `case-filed.${order.itemCode}`,
        messageId: caseNo,
        correlationKey: caseNo,
        timeToLive: MESSAGE_KEPT_MS,
        variables: { caseId: caseNo },
      } as Parameters<ZBClient['publishStartMessage']>[0])
      return
    case 'complete-job':
      await client.completeJob({ jobKey: order.jobKey, variables: { ...order.variables } })
      return
    case 'publish-message':
      await client.publishMessage({
        name: order.name,
        correlationKey: caseNo,
        messageId: entryId,
        timeToLive: MESSAGE_KEPT_MS,
        variables: {},
      })
      return
    default:
      unreachable(order)
  }
}
