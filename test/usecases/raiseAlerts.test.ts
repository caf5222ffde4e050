import { expect } from 'chai'
import { raiseAlerts } from '../../usecases/raiseAlerts'
import { filedCase, testHouse } from '../support/testHouse'

// filed on Monday 2026-03-02: acceptance due 03-09, deemed accepted from 03-02; promised 03-11; statutory 03-16
describe('raiseAlerts', () => {
  const alertsOf = async (test: ReturnType<typeof testHouse>) =>
    (await test.house.alerts.list({}, 100))
      .map(({ ruleId, triggersOn, isRaisedLate }) => `${ruleId} ${triggersOn}${isRaisedLate ? ' late' : ''}`)
      .sort()

  it('gives a neglected case its warning, its cards and its legal effects, each on its day and once', async () => {
    const test = testHouse()
    const { read } = await filedCase(test)
    const seen: string[] = []
    for (let n = 0; n < 20; n += 1) {
      test.nextDay()
      await raiseAlerts(test.house)
      await raiseAlerts(test.house)
      seen.push((await read()).state)
    }

    expect(await alertsOf(test)).to.deep.equal([
      'R1 2026-03-17',
      'W1 2026-03-10',
      'W2 2026-03-13 late',
      'Y2 2026-03-10',
      'Y4 2026-03-12',
    ])
    expect(seen.indexOf('accepted')).to.equal(7) // 10 March: the day after the fifth working day
    expect(seen.indexOf('deemedApproved')).to.equal(14) // 17 March
  })

  it('after days without a monitor raises the same, marked late, with the true days', async () => {
    const test = testHouse()
    const { read } = await filedCase(test)
    test.goTo('2026-03-24')
    await raiseAlerts(test.house)

    expect(await alertsOf(test)).to.deep.equal([
      'R1 2026-03-17 late',
      'W1 2026-03-10 late',
      'Y2 2026-03-10 late',
      'Y4 2026-03-12 late',
    ])
    const { state, journal } = await read()
    expect(state).to.equal('deemedApproved')
    expect(journal.find(event => event.type === 'deemedAccepted')).to.include({
      effectiveOn: '2026-03-02',
      dueOn: '2026-03-09',
    })
    expect(journal.find(event => event.type === 'deemedApproved')).to.include({
      effectiveOn: '2026-03-17',
      on: '2026-03-24',
    })
  })

  it('names the officer who held the step on the last day, or the post whose turn it was', async () => {
    const test = testHouse()
    const { open } = await filedCase(test)
    await test.house.tasks.claim(await open('acceptance-check'), { id: 'zhang', name: '张三' })
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)

    const { responsible } = (await test.house.alerts.list({ level: 'yellow' }, 1))[0]!
    expect(responsible).to.deep.equal({ accountId: 'zhang', name: '张三', post: 'window' })
  })

  it('is not doubled by two monitors at once', async () => {
    const test = testHouse()
    const { read } = await filedCase(test)
    test.goTo('2026-03-24')
    await Promise.all([raiseAlerts(test.house), raiseAlerts(test.house), raiseAlerts(test.house)])

    expect(await alertsOf(test)).to.have.length(4)
    const { journal } = await read()
    expect(journal.filter(event => event.type.startsWith('deemed'))).to.have.length(2)
  })

  it('heals a sweep that died between the card and the case', async () => {
    const test = testHouse()
    const { read } = await filedCase(test)
    test.goTo('2026-03-10')
    const { save } = test.house.cases
    test.house.cases.save = async () => Promise.reject(new Error('killed'))
    await raiseAlerts(test.house).catch(() => undefined)
    test.house.cases.save = save
    await raiseAlerts(test.house)

    expect(await alertsOf(test)).to.deep.equal(['W1 2026-03-10', 'Y2 2026-03-10'])
    expect((await read()).raised).to.have.length(2)
  })

  it('tells the engine of each legal effect by its message', async () => {
    const test = testHouse()
    await filedCase(test)
    test.goTo('2026-03-24')
    await raiseAlerts(test.house)

    const names = test.engine.told.flatMap(({ order }) =>
      order.kind === 'publish-message' ? [order.name] : [],
    )
    expect(names).to.deep.equal(['acceptance.decision', 'licence.decision'])
  })

  it('looks at a case again only when its next day comes', async () => {
    const test = testHouse()
    const { read } = await filedCase(test)

    expect((await read()).nextAlertAt).to.equal('2026-03-09T16:00:00.000Z') // midnight of 10 March at the office
    test.goTo('2026-03-09')
    expect(await raiseAlerts(test.house)).to.deep.equal({ seen: 0, raised: 0 })
  })
})
