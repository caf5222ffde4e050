const { appendFileSync } = require('node:fs')
const { reporters } = require('mocha')

const SLOW_MS = 5_000
const TOLD = 12

/** Mocha's own words, what took longest, and the counts of this run for the closing line of `npm test`. */
module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options)
    const ran = []
    const note = one => one.duration >= SLOW_MS && ran.push(one)
    runner.on('test end', note)
    runner.on('hook end', note)
    runner.once('end', () => {
      for (const one of ran.toSorted((a, b) => b.duration - a.duration).slice(0, TOLD))
        console.log(`  ${String(Math.round(one.duration / 1000)).padStart(4)} s  ${one.fullTitle()}`)
      const file = process.env.GUIBIAO_TEST_RESULTS
      const { passes: passed, failures: failed } = this.stats
      if (file) appendFileSync(file, `${JSON.stringify({ passed, failed })}\n`)
    })
  }
}
