import { stopTheProduct } from '../support/startProduct'
import { closeTheBrowser } from './support/theBrowser'

// a root hook: runs once, after the last test of the run
after(async function () {
  this.timeout(60_000)
  await closeTheBrowser()
  await stopTheProduct()
})
