import { ZBClient } from 'zeebe-node'

/**
 * A client that never retries by itself: zeebe-node would do so without end. Whoever calls decides,
 * because only the outbox and the engine's own job time-outs know what is safe to repeat.
 */
export function connectZeebe(address: string): ZBClient {
  process.env['GRPC_KEEPALIVE_TIME_MS'] ??= '60000' // the default of 6 minutes notices a dead broker too late
  return new ZBClient(address, {
    retry: false,
    maxRetries: 0,
    longPoll: 30_000,
    loglevel: 'NONE',
    eagerConnection: false,
  })
}
