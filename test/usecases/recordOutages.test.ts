import { expect } from 'chai'
import { recordOutages } from '../../usecases/recordOutages'
import { testHouse } from '../support/testHouse'

describe('recordOutages', () => {
  it('records the engine’s down time from the last look to the first answer', async () => {
    const test = testHouse()
    const start = test.at()
    await recordOutages(start, test.house)
    test.engine.isAway = true
    test.pass(60_000)
    await recordOutages(start, test.house)
    test.pass(60_000)
    await recordOutages(start, test.house)
    test.engine.isAway = false
    test.pass(60_000)
    await recordOutages(start, test.house)
    const [only, ...others] = await test.house.outages.between(start, test.house.clock.machineNow())
    expect(others).to.deep.equal([])
    expect(only?.part).to.equal('engine')
    expect(only?.to).to.not.equal(null)
  })

  it('says nothing of the time in which no monitor looked', async () => {
    const test = testHouse()
    const all = async () =>
      (await test.house.outages.between(start, test.at())).map(({ from, to }) => [from, to])
    const start = test.at()
    await recordOutages(start, test.house)
    test.pass(3 * 86_400_000)
    const monday = test.at()
    test.engine.isAway = true
    await recordOutages(monday, test.house)
    expect(await all(), 'a new process finds the engine down').to.deep.equal([[monday, null]])

    test.pass(60_000)
    const lastLook = test.at()
    await recordOutages(monday, test.house)
    test.pass(86_400_000)
    test.engine.isAway = false
    await recordOutages(test.at(), test.house)
    expect(await all(), 'down until it was last seen to be').to.deep.equal([[monday, lastLook]])
  })
})
