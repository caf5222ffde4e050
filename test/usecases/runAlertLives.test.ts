import { expect } from 'chai'
import type { RuleOverride } from '../../domain/supervision/ruleSet'
import { runAlertLives } from '../../usecases/runAlertLives'
import { readAlert, yellowCard } from '../support/card'
import { testHouse } from '../support/testHouse'

describe('runAlertLives', () => {
  it('becomes a red one once when nobody puts it right, whatever number of monitors look, and late ones say so', async () => {
    const test = testHouse()
    const id = await yellowCard(test)
    test.goTo('2026-03-13')
    await runAlertLives(test.house)
    expect(await test.house.alerts.list({ level: 'red' }, 9)).to.deep.equal([])
    test.goTo('2026-03-17')
    await Promise.all([runAlertLives(test.house), runAlertLives(test.house)])
    await runAlertLives(test.house)

    const reds = (await test.house.alerts.list({ level: 'red' }, 9)).filter(({ ruleId }) => ruleId === 'R6')
    expect(reds).to.have.length(1)
    expect(reds[0]).to.include({
      id: id.replace(':Y2:1', ':R6:Y2.1'),
      triggersOn: '2026-03-14',
      isRaisedLate: true,
      scoredAs: 'inspection',
    })
    expect((await readAlert(test, id)).life.filter(({ type }) => type === 'escalated')).to.have.length(1)
  })

  it('heals an escalation that died between the red card and the yellow one', async () => {
    const test = testHouse()
    await yellowCard(test)
    test.goTo('2026-03-16')
    const { save } = test.house.alerts
    test.house.alerts.save = async () => Promise.reject(new Error('killed'))
    await runAlertLives(test.house).catch(() => undefined)
    test.house.alerts.save = save
    await runAlertLives(test.house)
    expect(
      (await test.house.alerts.list({ level: 'red' }, 9)).filter(({ ruleId }) => ruleId === 'R6'),
    ).to.have.length(1)
    expect(await test.house.alerts.dueForLook(test.at(), 9)).to.deep.equal([])
  })

  // prettier-ignore
  const overrides: [trigger: RuleOverride['trigger'], departmentNo: string, reds: string[], because: string][] = [
    [{ workingDays: 5 }, '18', ['2026-03-18'], 'more days where the rules give this department more'],
    [null,               '18', [],             'never where the rules are silent for this department'],
    [null,               '19', ['2026-03-14'], 'what is silent for another department speaks for this one'],
  ]
  for (const [trigger, departmentNo, reds, because] of overrides) {
    it(`becomes a red one by the rules of its own department: ${because}`, async () => {
      const test = testHouse()
      const { catalogue } = test.house
      await yellowCard(test)
      test.house.catalogue = {
        ...catalogue,
        ruleSetOn: day => ({
          ...catalogue.ruleSetOn(day),
          overrides: [{ departmentNo, ruleId: 'R6', trigger }],
        }),
      }
      test.goTo('2026-03-14')
      await runAlertLives(test.house)
      test.goTo('2026-03-18')
      await runAlertLives(test.house)
      const found = (await test.house.alerts.list({ level: 'red' }, 9)).filter(
        ({ ruleId }) => ruleId === 'R6',
      )
      expect(found.map(({ triggersOn }) => triggersOn)).to.deep.equal(reds)
      expect(await test.house.alerts.dueForLook(test.at(), 9), 'nobody looks in vain').to.deep.equal([])
    })
  }

  it('a warning closes by itself on the day after the one that it warned of', async () => {
    const test = testHouse()
    const id = (await yellowCard(test)).replace(':Y2:1', ':W1:1')
    test.goTo('2026-03-11')
    await runAlertLives(test.house)
    expect((await readAlert(test, id)).state).to.equal('raised')
    test.goTo('2026-03-12')
    await runAlertLives(test.house)
    expect((await readAlert(test, id)).state).to.equal('closed')
  })
})
