import { stopTheProduct } from '../support/startProduct'

// a root hook: runs once, after the last test of the run
after(async function () {
  this.timeout(60_000)
  await stopTheProduct()
})
