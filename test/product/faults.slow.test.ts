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
  after(() => product?.stop())

  it(`nothing doubles when workers die ${DEATHS} times between their write and their answer`, async () => {
    await product.stopDoor('workers')
    const caseNos: string[] = []
    let deaths = 0
    while (deaths < DEATHS) {
      // something to die of, whatever jobs are left: a new case has its first job at once
      caseNos.push(await fileOne(applicant))
      await Promise.all([dieOnce(product), dieOnce(product)])
      deaths += 2
      if (deaths % 10 !== 0) continue
      // a survivor completes what the dead had written, and the clerk moves the cases on to their other jobs
      await product.startDoor('workers')
      await refuseAll(clerk, caseNos)
      await product.stopDoor('workers')
    }
    await product.startDoor('workers')
    await refuseAll(clerk, caseNos)
    for (const caseNo of caseNos) {
      const done = await untilState(applicant, caseNo, 'archived')
      const types = done.journal.map(line => line.type)
      expect(types, caseNo).to.deep.equal([
        'filed',
        'documentIssued',
        'acceptanceRefused',
        'documentIssued',
        'archived',
      ])
      expect(done.documents).to.have.length(2)
    }
    expect(await doubles(product), 'documents and tasks that stand twice').to.deep.equal([])
    // sixty processes start and die here: eleven minutes on the slowest machine so far
  }).timeout(1_800_000)

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
      const enough = (round + 1) * 5
      await eventually('some filings', async () => (acknowledged.length >= enough ? true : undefined), 60_000)
      await product.runtime.store.kill9()
      isStopping = true
      // what is on its way when the database dies lives through it, or is told that it did not
      await Promise.all([...citizens, product.runtime.store.restart()])
      await eventually(
        'the web door finds the database again',
        async () => ((await fetch(`${product.base}/readyz`)).status === 200 ? true : undefined),
        90_000,
      )
    }

    for (const caseNo of acknowledged) expect((await caseOf(applicant, caseNo)).status, caseNo).to.equal(200)
  }).timeout(180_000)
})

/** The clerk refuses every case that still waits at the acceptance check. */
async function refuseAll(clerk: ApiClient, caseNos: readonly string[]): Promise<void> {
  for (const caseNo of caseNos) {
    if ((await caseOf(clerk, caseNo)).body.state !== 'filed') continue
    const refusal = { outcome: 'acceptance-refused' as const, reasons: '不属于本机关职权' }
    expect((await complete(clerk, caseNo, 'acceptance-check', refusal)).status).to.equal(200)
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

/** Tasks of one step in one case, and documents of one occasion, that stand more than once. */
async function doubles({ runtime }: Product): Promise<string[]> {
  const connection = await mongoose.createConnection(runtime.mongoUri).asPromise()
  try {
    const tasks = await connection.db!.collection('tasks').find().toArray()
    const documents = await connection.db!.collection('documents').find().toArray()
    const keys = [
      ...tasks.map(task => `task ${task['caseNo']} ${task['step']}`),
      ...documents.map(document => `document ${document['documentNo']}`),
    ]
    return keys.filter((key, index) => keys.indexOf(key) !== index)
  } finally {
    await connection.close()
  }
}
