import { expect } from 'chai'
import { createProcesses, keepRunning } from '../../runtime/processes'
import { StartError } from '../../runtime/startError'
import type { Restartable } from '../../runtime/startRuntime'

describe('what one start has begun', () => {
  const stopped: string[] = []
  const part = (name: string) => ({ stop: async () => void stopped.push(name) })
  beforeEach(() => stopped.splice(0))

  it('is stopped once, the last first, however often it is asked', async () => {
    const processes = createProcesses()
    for (const name of ['store', 'workers', 'web']) await processes.add(Promise.resolve(part(name)))
    await Promise.all([processes.stopAll(), processes.stopAll()])

    expect(stopped).to.deep.equal(['web', 'workers', 'store'])
  })

  it('is stopped where it is still starting, beside what cannot start and what cannot stop', async () => {
    const processes = createProcesses()
    let begin: (part: { stop(): Promise<void> }) => void = () => {}
    void processes.add(Promise.resolve(part('store')))
    void processes.add(Promise.resolve({ stop: () => Promise.reject(new Error('stuck')) }))
    processes.add(Promise.reject(new Error('not started'))).catch(() => undefined)
    void processes.add(new Promise<{ stop(): Promise<void> }>(resolve => (begin = resolve)))
    const stopping = processes.stopAll()
    expect(processes.signal.aborted).to.equal(true)
    begin(part('late'))
    await stopping

    expect(stopped).to.deep.equal(['late', 'store'])
  })
})

describe('an embedded part that dies', () => {
  /** Dies as soon as it runs, `deaths` times; then it runs on. */
  function mortal(deaths: number, restart: () => Promise<void> = async () => {}) {
    const stop = new AbortController()
    const told: string[] = []
    let starts = 0
    const part: Restartable = {
      pid: () => 1,
      kill9: async () => {},
      ended: async () => {
        if (starts < deaths) return
        stop.abort()
      },
      async restart() {
        starts += 1
        await restart()
      },
    }
    let reason: StartError | undefined
    const keeping = {
      shortestWaitMs: 1,
      zh: '数据库',
      en: 'the store',
      signal: stop.signal,
      say: (line: string) => told.push(line),
    }
    const over = keepRunning(part, { ...keeping, giveUp: error => (reason = error) })
    return { over, told, starts: () => starts, reason: () => reason }
  }

  it('is started again, and both are told', async () => {
    const one = mortal(1)
    await one.over

    expect([one.starts(), one.reason()]).to.deep.equal([1, undefined])
    expect(one.told.map(line => line.split('，')[0]!.split(' /')[0])).to.deep.equal([
      '数据库意外退出',
      '数据库已恢复',
    ])
  })

  it('is given up with its reason where it cannot be started again', async () => {
    const one = mortal(1, () => Promise.reject(new StartError('端口被占用', 'taken')))
    await one.over

    expect(one.reason()?.message).to.contain('端口被占用')
  })

  it('is given up when it dies again and again', async () => {
    const one = mortal(100)
    await one.over

    expect(one.starts()).to.equal(5)
    expect(one.reason()?.message).to.contain('反复意外退出').and.to.contain('keeps ending')
  })
})
