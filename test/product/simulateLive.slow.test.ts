import { expect } from 'chai'
import { stepStates } from '../../domain/case/steps'
import type { CaseState } from '../../domain/case/transitions'
import type { StepCode } from '../../domain/catalogue/item'
import { addDays, civilDate } from '../../lib/civilDate'
import { type Product, theProduct } from '../support/startProduct'
import { runScript } from '../support/runScript'
import type { ApiClient } from '../support/apiClient'
import { caseOf, eventually } from '../support/office'
import type { TaskList } from '../../web/contract/tasks'

const CASES = 400
const DAYS = 12

describe('a history that goes on', () => {
  let product: Product
  let clerk: ApiClient

  before(async () => {
    product = await theProduct()
    clerk = await product.signedIn('bumen.jiancha')
  })

  it('brings open cases to their own steps on the real engine, where officers can act on them', async () => {
    const today = civilDate(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
    const from = addDays(today, -DAYS)
    const wish = ['--live', '--cases', String(CASES), '--from', from, '--seed', '5']
    const output = await runScript('scripts/simulate.ts', product.environment, wish)
    const handed = Number(/engine +(\d+)/.exec(output)?.[1] ?? 0)
    expect(handed, output).to.be.greaterThan(2)

    const tasks = await eventually(
      'the simulated cases of the department are at their steps',
      async () => {
        const { body } = await clerk.get<TaskList>('/tasks?scope=department')
        const found = body.tasks.filter(({ caseNo }) => isSimulated(caseNo))
        const waiting = await Promise.all(
          found.map(async task => ({ task, of: (await caseOf(clerk, task.caseNo)).body })),
        )
        const isRight = waiting.every(({ task, of }) =>
          stepStates[task.step as StepCode].includes(of.state as CaseState),
        )
        // some wait for their applicant and have no step; all the others come, the far ones last
        const steps = new Set(found.map(({ step }) => step))
        return isRight && steps.size > 2 && found.length >= Math.ceil(handed / 2) ? waiting : undefined
      },
      90_000,
    )
    expect(tasks.some(({ of }) => of.state !== 'filed')).to.equal(true)
  }).timeout(150_000)
})

/** Their daily numbers begin above 50,000. */
const isSimulated = (caseNo: string) => Number(caseNo.slice(19, 24)) > 50_000
