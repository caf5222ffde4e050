import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Runs each mutant in a process of its own, with the whole of each test file that reaches it. Tables and calendars
 * are worked out once for each process: a mutant that ran in the process of another one would meet what that one
 * left, and of the tests of a file only the first would seem to reach what all of them rest on.
 */
class FreshProcessRunner {
  constructor(options) {
    this.files = options.guibiaoTests.flatMap(testsUnder).sort()
    this.running = undefined
  }

  capabilities() {
    // nothing outlives a run, so a mutant of a module's own tables needs no new runner
    return { reloadEnvironment: true }
  }

  async dryRun() {
    const all = []
    const coverage = { static: {}, perTest: {} }
    for (const file of this.files) {
      const { tests, mutantCoverage, error, crash } = await this.inChild({ spec: [file], isDry: true })
      if (error || crash) return { status: 'error', errorMessage: error ?? crash }
      all.push(...tests.map(asResult))
      Object.assign(coverage.static, mutantCoverage?.static)
      Object.assign(coverage.perTest, mutantCoverage?.perTest)
    }
    return { status: 'complete', tests: all, mutantCoverage: coverage }
  }

  async mutantRun({ activeMutant, testFilter, timeout, hitLimit }) {
    const spec = testFilter ? [...new Set(testFilter.map(id => id.split('::')[0]))] : this.files
    const { tests, error, crash, isOverdue } = await this.inChild(
      { spec, mutant: { id: activeMutant.id, hitLimit } },
      timeout,
    )
    if (isOverdue) return { status: 'timeout' }
    // a file that cannot even be read with it: noticed. A process that died without a word: nobody knows
    if (crash) return { status: 'error', errorMessage: crash }
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
      const clock = timeout && setTimeout(() => child.kill('SIGKILL'), timeout * 0.95)
      child.stderr.on('data', text => (stderr += text))
      child.on('message', message => (answer = message))
      child.on('close', (_, signal) => {
        clearTimeout(clock)
        resolve(
          answer ??
            (signal === 'SIGKILL'
              ? { isOverdue: true }
              : { crash: stderr.slice(-2000) || 'the process ended without an answer' }),
        )
      })
      child.send(task)
    })
  }
}

function testsUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.test.ts'))
    .map(name => path.join(folder, name))
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
