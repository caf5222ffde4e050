import path from 'node:path'
import Mocha from 'mocha'

/** One run of some test files with one mutant awake, or with none; answers its parent and ends. */
process.once('message', async ({ spec, mutant, isDry }) => {
  // the place where instrumented code looks for its orders
  const orders = (globalThis.__stryker__ ??= {})
  orders.activeMutant = mutant?.id
  orders.hitLimit = mutant?.hitLimit
  orders.hitCount = mutant?.hitLimit === undefined ? undefined : 0

  const told = []
  const idOf = test => `${path.relative(process.cwd(), test.file)}::${test.fullTitle()}`
  const asTold = test => {
    const id = test.file && test.type === 'test' ? idOf(test) : String(test.title)
    return { id, name: id, timeSpentMs: test.duration ?? 0 }
  }
  try {
    const mocha = new Mocha({ reporter: Mocha.reporters.Base, timeout: 0, bail: !isDry })
    for (const file of spec) mocha.addFile(path.resolve(file))
    await mocha.loadFilesAsync()
    mocha.suite.beforeEach(function () {
      orders.currentTestId = idOf(this.currentTest)
    })
    mocha
      .run()
      .on('pass', test => told.push(asTold(test)))
      .on('fail', (test, error) => told.push({ ...asTold(test), failure: error.message || 'failed' }))
      .on('end', () => {
        const isOverdue = orders.hitLimit !== undefined && orders.hitCount > orders.hitLimit
        answer({ tests: told, isOverdue, mutantCoverage: isDry ? orders.mutantCoverage : undefined })
      })
  } catch (error) {
    answer({ error: String(error?.stack ?? error) })
  }
})

function answer(message) {
  process.send(message, () => process.exit(0))
}
