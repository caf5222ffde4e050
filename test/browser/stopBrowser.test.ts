import { stopTheProduct } from '../support/startProduct'
import { closeTheBrowser, whatPagesShow } from './support/theBrowser'

// a root hook: runs once, after the last test of the run
after(async function () {
  this.timeout(60_000)
  await closeTheBrowser()
  await stopTheProduct()
})

/** A test that failed on a machine far away is understood by what stood on the pages. */
afterEach(async function () {
  if (this.currentTest?.state === 'failed') console.log(await whatPagesShow())
})
