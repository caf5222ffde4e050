import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { expect } from 'chai'
import mongoose from 'mongoose'
import { type ApiClient, fileOne } from '../support/apiClient'
import { caseOf, complete, eventually, siteChecked, untilState } from '../support/office'
import { type Product, startProduct } from '../support/startProduct'

const DEATHS = 50

describe('faults', () => {
  let product: Product
  let applicant: ApiClient
  let clerk: ApiClient

  before(async () => {
    product = await startProduct()
    applicant = await product.signedIn('zhang.min')
    clerk = await product.signedIn('chuangkou')
  })
  after(() => product.stop())

  it(`nothing doubles when a worker dies ${DEATHS} times between its write and its answer`, async () => {
    await product.stopDoor('workers')
    // each refused acceptance has three jobs of its own: open, document, archive
    const caseNos: string[] = []
    for (let n = 0; n < 17; n += 1) caseNos.push(await fileOne(applicant))
    await eventually('every case waits for the engine', async () =>
      (await outboxes(product)) === 0 ? true : undefined,
    )

    let deaths = 0
    const completing = refuseAll(clerk, caseNos)
    while (deaths < DEATHS) {
      await dieOnce(product)
      deaths += 1
      // a survivor completes what the dead had written, so that the cases move on to the next job
      if (deaths % 10 === 0) await survive(product, 2_500)
    }
    await product.startDoor('workers')
    await completing
    for (const caseNo of caseNos) {
      const done = await untilState(applicant, caseNo, 'archived')
      const types = done.journal.map(line => line.type)
      expect(types, caseNo).to.deep.equal(['filed', 'acceptanceRefused', 'documentIssued', 'archived'])
      expect(done.documents).to.have.length(1)
    }
    expect(deaths).to.be.at.least(DEATHS)
  }).timeout(300_000)

  it('filings are accepted while the broker is down, start when it is back, and count from the filing', async () => {
    await product.runtime.engine.kill9()
    const caseNo = await fileOne(applicant)
    const { body } = await caseOf(applicant, caseNo)
    expect(body.state).to.equal('filed')
    expect(body.ruler.dues.map(due => due.code)).to.deep.equal(['acceptance.decision'])
    await product.runtime.engine.restart()

    expect((await complete(clerk, caseNo, 'acceptance-check', { outcome: 'accepted' })).status).to.equal(200)
    const after = await caseOf(applicant, caseNo)
    expect(after.body.filedAt).to.equal(body.filedAt)
    const [before, now] = [body, after.body].map(view =>
      view.ruler.dues.find(due => due.code === 'acceptance.decision'),
    )
    expect(now?.startsOn).to.equal(before?.startsOn)
  }).timeout(180_000)

  it('a decision taken while the broker is down reaches it later', async () => {
    const caseNo = await fileOne(applicant)
    const officer = await product.signedIn('chengban')
    await complete(clerk, caseNo, 'acceptance-check', { outcome: 'accepted' })
    const { body } = await caseOf(officer, caseNo)
    await eventually('the site check is open', async () =>
      (await caseOf(officer, caseNo)).body.openSteps.some(({ step }) => step === 'site-check')
        ? true
        : undefined,
    )
    await product.runtime.engine.kill9()
    expect((await complete(officer, caseNo, 'site-check', siteChecked(body.ruler.asOf))).status).to.equal(200)
    await product.runtime.engine.restart()
    const reviewer = await product.signedIn('shenhe')

    expect(
      (await complete(reviewer, caseNo, 'review', { outcome: 'reviewed', opinion: '同意' })).status,
    ).to.equal(200)
  }).timeout(180_000)

  it('no acknowledged filing is lost when the database is killed and started again', async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round += 1) {
      let isStopping = false
      const citizens = Array.from({ length: 4 }, async () => {
        while (!isStopping) {
          const filed = await fileOne(applicant).catch(() => undefined)
          if (filed) acknowledged.push(filed)
        }
      })
      await new Promise(resolve => setTimeout(resolve, 1_500))
      await product.runtime.store.kill9()
      isStopping = true
      await Promise.all(citizens)
      await product.runtime.store.restart()
      await eventually('the web door finds the database again', async () =>
        (await fetch(`${product.base}/readyz`)).status === 200 ? true : undefined,
      )
    }

    expect(acknowledged.length).to.be.greaterThan(10)
    for (const caseNo of acknowledged) expect((await caseOf(applicant, caseNo)).status, caseNo).to.equal(200)
  }).timeout(180_000)
})

async function refuseAll(clerk: ApiClient, caseNos: readonly string[]): Promise<void> {
  for (const caseNo of caseNos) {
    const refusal = { outcome: 'acceptance-refused' as const, reasons: '不属于本机关职权' }
    await eventually(
      `${caseNo} is refused`,
      async () => {
        const done = await complete(clerk, caseNo, 'acceptance-check', refusal).catch(() => undefined)
        return done?.status === 200 ? true : undefined
      },
      280_000,
    )
  }
}

function startDying({ environment }: Product): ChildProcess {
  const file = path.resolve(import.meta.dirname, '../support/dyingWorkers.ts')
  return spawn(process.execPath, ['--import', 'tsx', file], {
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

/** Runs the dying workers until they die by their own hand. */
async function dieOnce(product: Product): Promise<void> {
  const child = startDying(product)
  const signal = await new Promise(resolve => child.once('exit', (_code, by) => resolve(by)))
  if (signal !== 'SIGKILL') throw new Error(`the dying workers ended otherwise: ${String(signal)}`)
}

/** Real workers for a while. */
async function survive(product: Product, ms: number): Promise<void> {
  await product.startDoor('workers')
  await new Promise(resolve => setTimeout(resolve, ms))
  await product.stopDoor('workers')
}

async function outboxes(product: Product): Promise<number> {
  const connection = await mongoose.createConnection(product.runtime.mongoUri).asPromise()
  try {
    return (
      await connection
        .db!.collection('cases')
        .find({ outboxAt: { $gt: '' } })
        .toArray()
    ).length
  } finally {
    await connection.close()
  }
}
