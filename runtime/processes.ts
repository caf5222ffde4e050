import { setTimeout } from 'node:timers/promises'
import { StartError } from './startError'
import type { Restartable } from './startRuntime'

export interface Stoppable {
  stop(): Promise<void>
}

/** Everything that one start has begun; stopped once, the last first, what is still starting included. */
export interface Processes {
  /** Aborted when the stop begins. */
  signal: AbortSignal
  add<P extends Stoppable>(starting: Promise<P>): Promise<P>
  stopAll(): Promise<void>
}

export function createProcesses(): Processes {
  const stopping = new AbortController()
  const begun: Promise<Stoppable>[] = []
  let stopped: Promise<void> | undefined

  async function stop(): Promise<void> {
    stopping.abort()
    for (const starting of begun.toReversed()) {
      await starting.then(part => part.stop()).catch(() => undefined)
    }
  }
  return {
    signal: stopping.signal,
    add(starting) {
      begun.push(starting)
      return starting
    },
    stopAll: () => (stopped ??= stop()),
  }
}

export interface Keeping {
  zh: string
  en: string
  signal: AbortSignal
  say(line: string): void
  /** Pause before the first new start; each further one is twice as long. */
  shortestWaitMs?: number
  /** Called when the part cannot be started, or dies again and again. */
  giveUp(reason: StartError): void
}

const SHORTEST_WAIT_MS = 500
/** A part that ran this long has not failed to start, whatever ended it. */
const STEADY_MS = 300_000
const DEATHS_AT_MOST = 5

/** Starts an embedded part again on its data when it dies, with a growing pause. */
export async function keepRunning(part: Restartable, keeping: Keeping): Promise<void> {
  const { zh, en, signal, say, giveUp, shortestWaitMs = SHORTEST_WAIT_MS } = keeping
  let deaths = 0
  for (;;) {
    const startedAt = Date.now()
    await part.ended()
    if (signal.aborted) return
    deaths = Date.now() - startedAt > STEADY_MS ? 1 : deaths + 1
    if (deaths > DEATHS_AT_MOST) {
      return giveUp(
        new StartError(
          `${zh}反复意外退出，系统停止。原因见日志。`,
          `${en} keeps ending unexpectedly, so everything stops; its log says why.`,
        ),
      )
    }
    say(`${zh}意外退出，正在重新启动 / ${en} ended, starting it again`)
    await setTimeout(shortestWaitMs * 2 ** (deaths - 1))
    if (signal.aborted) return
    try {
      await part.restart()
      say(`${zh}已恢复 / ${en} is back`)
    } catch (error) {
      if (signal.aborted) return
      return giveUp(error as StartError)
    }
  }
}
