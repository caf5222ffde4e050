import type { Response } from 'express'
import type { Account } from '../../../domain/identity/roles'
import { authorize } from '../../../domain/identity/authorize'
import type { Log } from '../../../lib/log'
import type { Change, Changes } from '../../../usecases/ports'

const POLL_MS = 1_000
const HEARTBEAT_MS = 25_000
const ACCOUNTS_STREAMS = 8

interface Listener {
  account: Account
  response: Response
}

/**
 * Server-sent events for every open page of this web process. The database is asked once a second for
 * all of them, and not at all while nobody listens: no change streams, and any number of processes.
 */
export class LiveUpdates {
  private readonly listeners = new Set<Listener>()
  private cursor: string | undefined
  private lastDay: string | undefined
  private timer: NodeJS.Timeout | undefined
  private heartbeat: NodeJS.Timeout | undefined

  constructor(
    private readonly changes: Changes,
    private readonly today: () => string,
    private readonly log: Log,
  ) {}

  get size(): number {
    return this.listeners.size
  }

  /** False when this account has too many streams open already. */
  add(account: Account, response: Response): boolean {
    const own = [...this.listeners].filter(listener => listener.account.id === account.id)
    if (own.length >= ACCOUNTS_STREAMS) return false
    response.set({
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    })
    response.flushHeaders()
    response.write('retry: 3000\n\n')
    const listener = { account, response }
    this.listeners.add(listener)
    response.on('close', () => this.remove(listener))
    if (!this.timer) this.wake()
    return true
  }

  close(): void {
    for (const { response } of this.listeners) response.end()
    this.listeners.clear()
    this.sleep()
  }

  private remove(listener: Listener): void {
    this.listeners.delete(listener)
    if (this.listeners.size === 0) this.sleep()
  }

  private wake(): void {
    this.cursor = undefined
    this.lastDay = this.today()
    const poll = () =>
      void this.look().finally(() => {
        if (this.timer) this.timer = setTimeout(poll, POLL_MS)
      })
    this.timer = setTimeout(poll, 0)
    this.heartbeat = setInterval(
      () => this.listeners.forEach(({ response }) => response.write(': here\n\n')),
      HEARTBEAT_MS,
    )
  }

  private sleep(): void {
    clearTimeout(this.timer)
    clearInterval(this.heartbeat)
    this.timer = undefined
  }

  private async look(): Promise<void> {
    try {
      const { cursor, changes } = await this.changes.since(this.cursor)
      this.cursor = cursor
      const hasNewDay = this.today() !== this.lastDay
      this.lastDay = this.today()
      for (const listener of this.listeners) tell(listener, changes, hasNewDay)
    } catch (error) {
      this.log.warn({ err: error }, 'live updates wait for the database')
    }
  }
}

function tell({ account, response }: Listener, changes: readonly Change[], hasNewDay: boolean): void {
  const visible = changes.filter(change => maySee(account, change))
  const topics: string[] = [...new Set(visible.map(change => change.topic))]
  const caseNos = [...new Set(visible.map(change => change.caseNo))].slice(0, 100)
  // open tasks are the live cases on a diagram, for people who may see no case
  if (changes.some(change => maySeeProcess(account, change))) topics.push('processes')
  if (hasNewDay) topics.push('clock')
  if (topics.length > 0) response.write(`event: changed\ndata: ${JSON.stringify({ topics, caseNos })}\n\n`)
}

const nouns = {
  cases: 'case',
  tasks: 'task',
  alerts: 'alert',
  orders: 'order',
  notices: 'notice',
  scores: 'score',
  publications: 'publication',
} as const

function maySee(account: Account, { topic, caseNo, departmentNo, ownerId }: Change): boolean {
  const what = nouns[topic]
  const subject = { what, id: caseNo, departmentNo, ...(ownerId ? { ownerId } : {}) }
  return authorize(account, `${what}.read`, subject).ok
}

function maySeeProcess(account: Account, { topic, departmentNo }: Change): boolean {
  const subject = { what: 'process', id: '', departmentNo }
  return topic === 'tasks' && authorize(account, 'process.read', subject).ok
}
