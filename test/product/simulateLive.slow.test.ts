import { expect } from 'chai'
import { loadSettings } from '../../config/settings'
import { stepStates } from '../../domain/case/steps'
import { addDays, civilDate } from '../../lib/civilDate'
import { openFromSettings } from '../../runtime/openFromSettings'
import type { House } from '../../usecases/ports'
import { complete, eventually } from '../support/office'
import { type Product, theProduct } from '../support/startProduct'
import { runScript } from '../support/runScript'

const CASES = 400
const DAYS = 12

describe('a history that goes on', () => {
  let product: Product
  let house: House
  let close: () => Promise<void>

  before(async () => {
    product = await theProduct()
    ;({ house, close } = await openFromSettings('test', loadSettings(product.environment)))
  })
  after(() => close?.())

  it('brings open cases to their own steps on the real engine, where officers can act on them', async () => {
    const today = civilDate(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
    const from = addDays(today, -DAYS)
    const wish = ['--live', '--cases', String(CASES), '--from', from, '--seed', '5']
    const output = await runScript('scripts/simulate.ts', product.environment, wish)
    const handed = Number(/engine +(\d+)/.exec(output)?.[1] ?? 0)
    expect(handed, output).to.be.greaterThan(CASES / 10)

    const waiting = await eventually(
      'the simulated cases are at their steps',
      async () => {
        const found = await simulatedTasks(house)
        const isRight = found.every(({ task, of }) => stepStates[task.step].includes(of.state))
        // some wait for their applicant and have no step; all the others come, the far ones last
        const [steps, departments] = [
          new Set(found.map(({ task }) => task.step)),
          new Set(found.map(({ task }) => task.departmentNo)),
        ]
        const isSpread = steps.size > 2 && departments.size > 10
        return isRight && isSpread && found.length >= handed / 2 ? found : undefined
      },
      150_000,
    )
    expect(waiting.some(({ of }) => of.state !== 'filed')).to.equal(true)

    const { of } = waiting.find(({ task }) => task.step === 'acceptance-check')!
    const department = of.departmentNo === '18' ? '' : `.${of.departmentNo}`
    const clerk = await product.signedIn(`chuangkou${department}`)
    await complete(clerk, of.caseNo, 'acceptance-check', { outcome: 'accepted' })
    expect((await house.cases.find(of.caseNo))?.journal.at(-1)?.type).to.equal('accepted')
  }).timeout(300_000)
})

async function simulatedTasks({ tasks, cases, catalogue }: House) {
  const open = await Promise.all(
    catalogue.departments().map(({ no }) => tasks.listOpen({ departmentNo: no }, 500)),
  )
  const simulated = open.flat().filter(({ caseNo }) => isSimulated(caseNo))
  const found = new Map(
    (await cases.findMany(simulated.map(({ caseNo }) => caseNo))).map(of => [of.caseNo, of]),
  )
  return simulated.map(task => ({ task, of: found.get(task.caseNo)! }))
}

/** Their daily numbers begin above 50,000. */
const isSimulated = (caseNo: string) => Number(caseNo.slice(19, 24)) > 50_000
