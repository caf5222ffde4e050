import { spawn } from 'node:child_process'
import path from 'node:path'

/**
 * Runs each mutant in a process of its own, with only the test files that reach it. Tables and calendars are
 * worked out once for each process: a mutant that ran in the process of another one would meet what that one left.
 */
class FreshProcessRunner {
  constructor(options) {
    this.files = options.guibiaoTests
    this.fileOf = new Map()
    this.running = undefined
  }

  capabilities() {
    // nothing outlives a run, so a mutant of a module's own tables needs no new runner
    return { reloadEnvironment: true }
  }

  async dryRun() {
    const { tests, mutantCoverage, error } = await this.inChild({ isDry: true })
    if (error) return { status: 'error', errorMessage: error }
    return { status: 'complete', tests: tests.map(asResult), mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, timeout, hitLimit }) {
    const spec = testFilter && [...new Set(testFilter.map(id => id.split('::')[0]))]
    const mutant = { id: activeMutant.id, hitLimit }
    const { tests, error, isOverdue } = await this.inChild({ spec, mutant, tests: testFilter }, timeout)
    if (isOverdue) return { status: 'timeout' }
    if (error) return { status: 'killed', killedBy: [], failureMessage: error, nrOfTests: 0 }
    const failed = tests.find(({ failure }) => failure !== undefined)
    return failed
      ? { status: 'killed', killedBy: [failed.id], failureMessage: failed.failure, nrOfTests: tests.length }
      : { status: 'survived', nrOfTests: tests.length }
  }

  dispose() {
    this.running?.kill('SIGKILL')
  }

  inChild(task, timeout) {
    const child = spawn(process.execPath, ['--import', 'tsx', path.resolve('test/mutation/child.mjs')], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.running = child
    return new Promise(resolve => {
      let stderr = ''
      let answer
      const clock = timeout && setTimeout(() => child.kill('SIGKILL'), timeout)
      child.stderr.on('data', text => (stderr += text))
      child.on('message', message => (answer = message))
      child.on('close', (_, signal) => {
        clearTimeout(clock)
        resolve(answer ?? (signal === 'SIGKILL' ? { isOverdue: true } : { error: stderr.slice(-2000) }))
      })
      child.send({ files: this.files, ...task })
    })
  }
}

const asResult = ({ id, name, timeSpentMs, failure }) =>
  failure === undefined
    ? { id, name, timeSpentMs, status: 0 }
    : { id, name, timeSpentMs, status: 1, failureMessage: failure }

const create = options => new FreshProcessRunner(options)
create.inject = ['options']

export const strykerPlugins = [{ kind: 'TestRunner', name: 'fresh-process', factory: create }]
export const strykerValidationSchema = {
  type: 'object',
  properties: {
    guibiaoTests: { description: 'folders of test files', type: 'array', items: { type: 'string' } },
  },
}
