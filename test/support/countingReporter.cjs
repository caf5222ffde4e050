const { appendFileSync } = require('node:fs')
const { reporters } = require('mocha')

/** Mocha's own words, and the counts of this run for the closing line of `npm test`. */
module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => {
      const file = process.env.GUIBIAO_TEST_RESULTS
      const { passes: passed, failures: failed } = this.stats
      if (file) appendFileSync(file, `${JSON.stringify({ passed, failed })}\n`)
    })
  }
}
