import { expect } from 'chai'
import fc from 'fast-check'
import { publishedCatalogue } from '../../../adapters/catalogue/publishedCatalogue'
import { createOfficeClock } from '../../../adapters/clock/officeClock'
import { memoryStores } from '../../../adapters/memory/memoryStores'
import { createVault } from '../../../adapters/secrets/vault'
import { published } from '../../support/published'
import type { Case } from '../../../domain/case/case'
import { foldJournal } from '../../../domain/case/foldJournal'
import { foldLife } from '../../../domain/supervision/alertLife'
import { alertDeed } from '../../../domain/supervision/alertLook'
import { isWorkingDay } from '../../../domain/calendar/workingCalendar'
import { addDays, civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import type { Alert } from '../../../domain/supervision/alert'
import { recompute } from '../../../usecases/recompute'
import { type SimulateCity, simulateCity } from '../../../usecases/simulate/simulateCity'
import { readCase } from '../../../usecases/support/settleCase'

const catalogue = publishedCatalogue(published)
const clock = createOfficeClock({
  timeZone: 'Asia/Shanghai',
  offsetMs: () => 0,
  worldNow: () => Date.parse('2026-11-23T04:00:00Z'),
})
const year = { from: civilDate('2025-01-01'), to: civilDate('2025-12-31') }

/** Everything that a run wrote, read through the ports' own batches. */
async function simulated(wish: Partial<SimulateCity>) {
  const stores = memoryStores()
  const cases: Case[] = []
  const alerts: Alert[] = []
  const deps = {
    cases: {
      ...stores.cases,
      insertMany: async (added: readonly Case[]) =>
        stores.cases.insertMany(added).then(n => (cases.push(...added), n)),
    },
    alerts: {
      ...stores.alerts,
      raiseMany: async (raised: readonly Alert[]) =>
        stores.alerts.raiseMany(raised).then(n => (alerts.push(...raised), n)),
    },
    catalogue,
    clock,
    vault: createVault('a secret for tests that is long enough'),
  }
  const asked = { cases: 600, seed: 1, ...year, ...wish }
  const done = await simulateCity(asked, deps)
  return { cases, alerts, done, again: () => simulateCity(asked, deps) }
}

const written = ({ cases, alerts }: { cases: Case[]; alerts: Alert[] }) =>
  JSON.stringify([cases.map(({ caseNo, journal }) => ({ caseNo, journal })), alerts])

describe('simulateCity', () => {
  it('writes the same journals and alerts for the same seed, byte by byte, and others for another', async () => {
    const [first, second, other] = [await simulated({}), await simulated({}), await simulated({ seed: 2 })]
    expect(written(first)).to.equal(written(second))
    expect(written(first)).to.not.equal(written(other))
  })

  it('writes journals that are lawful in form, whatever the seed and the period', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 0, max: 300 }), async (seed, offset) => {
        const from = addDays(year.from, offset)
        const { cases } = await simulated({ cases: 120, seed, from, to: addDays(from, 60) })
        const end = clock.startOf(addDays(from, 61))
        for (const one of cases) {
          expect(foldJournal(one.journal, end)).to.equal(one.state)
          expect(one.filedOn >= from && one.filedOn <= addDays(from, 60)).to.equal(true)
        }
        expect(new Set(cases.map(({ caseNo }) => caseNo)).size).to.equal(120)
      }),
      // the first has a filing in the last minute of the last day
      { numRuns: 25, examples: [[874388820, 36]] },
    )
  })

  it('raises what the journals demand, on the days that the rules name, and nothing else', async () => {
    const { cases, alerts } = await simulated({ cases: 1_500 })
    const end = { at: '2025-12-31T15:59:59.999Z' as Instant, on: year.to, minuteOfDay: 1439 }
    const byCase = new Map<string, Alert[]>()
    // R7 is about a person's month, not about a case: its key is not the case's
    // and R6 is about a card's own life
    for (const alert of alerts.filter(({ id, caseNo, ruleId }) => id.startsWith(caseNo) && ruleId !== 'R6'))
      byCase.set(alert.caseNo, [...(byCase.get(alert.caseNo) ?? []), alert])
    for (const one of cases.filter(({ state }) => state !== 'paused')) {
      const due = readCase(one, end, { catalogue }).alerts.filter(({ triggersOn }) => triggersOn <= end.on)
      const expected = due.map(({ key, triggersOn, level }) => [key, triggersOn, level]).sort()
      const ofCase = byCase.get(one.caseNo) ?? []
      expect(ofCase.map(({ id, triggersOn, level }) => [id, triggersOn, level]).sort()).to.deep.equal(
        expected,
      )
      expect([...one.raised].sort()).to.deep.equal(expected.map(([key]) => key))
    }
  })

  it('leads every card through a lawful life, and a neglected yellow one to a red one', async () => {
    const { alerts } = await simulated({ cases: 2_000 })
    for (const alert of alerts) {
      expect(foldLife(alert)).to.deep.equal({ state: alert.state, standing: alert.standing })
      expect(alert.version, alert.id).to.equal(alert.life.length)
      const instants = alert.life.map(({ at }) => at)
      expect(instants).to.deep.equal([...instants].sort())
      const deed = alertDeed(alert, catalogue.ruleSetOn(year.to), catalogue.calendarOf(alert.departmentNo))
      expect(deed === undefined || deed.on > year.to, `${alert.id}: nothing is left to do`).to.equal(true)
    }
    const ids = new Set(alerts.map(({ id }) => id))
    const reds = alerts
      .flatMap(({ life }) => life)
      .flatMap(event => (event.type === 'escalated' ? [event.toAlertId] : []))
    expect(reds.length).to.be.greaterThan(0)
    expect(reds.filter(id => !ids.has(id))).to.deep.equal([])
  })

  it('looks like a city: departments, items, hours, outcomes and the wrongs that an inspector finds', async () => {
    const { cases, alerts, done } = await simulated({ cases: 6_000 })
    const share = (is: (one: Case) => boolean) => cases.filter(is).length / cases.length
    const has = (type: string) => (one: Case) => one.journal.some(event => event.type === type)
    expect(new Set(cases.map(({ departmentNo }) => departmentNo)).size).to.equal(44)
    expect(new Set(cases.map(({ itemCode }) => itemCode)).size).to.be.greaterThan(340)
    const isRest = (one: Case) => !isWorkingDay(one.filedOn, catalogue.calendarOf(one.departmentNo))
    expect(share(isRest), 'on rest days').to.be.within(0.02, 0.12)
    expect(
      share(one => one.journal[0]!.at.slice(11, 13) >= '10'),
      'in the evening',
    ).to.be.within(0.05, 0.25)
    expect(share(has('supplementRequested')), 'supplements').to.be.within(0.05, 0.12)
    // some of the items have a test or a review in every case
    expect(share(has('clockPaused')), 'pauses').to.be.within(0.015, 0.15)
    expect(
      share(one => one.state === 'archived'),
      'finished',
    ).to.be.within(0.88, 0.99)
    expect(
      share(one => one.raised.some(key => /:[YR]\d/.test(key))),
      'with a card',
    ).to.be.within(0.04, 0.3)
    for (const rule of [
      'W1',
      'W2',
      'Y1',
      'Y2',
      'Y3',
      'Y4',
      'Y5',
      'Y7',
      'Y8',
      'Y9',
      'Y11',
      'R1',
      'R2',
      'R3',
      'R7',
    ])
      expect(done.rules[rule], rule).to.be.greaterThan(0)
    const reviews = alerts.flatMap(({ life }) => life).filter(({ type }) => type === 'reviewed')
    expect(reviews.length).to.be.greaterThan(5)
    expect(alerts.some(({ standing }) => standing === 'revoked')).to.equal(true)
  })

  it('ends now where it ends today: nobody files, acts or is warned in the future', async () => {
    const now = clock.now()
    const { cases, alerts } = await simulated({ cases: 900, from: addDays(now.on, -12), to: now.on })
    expect(cases.length).to.be.within(800, 899)
    expect(cases.flatMap(({ journal }) => journal).filter(({ at }) => at > now.at)).to.deep.equal([])
    const instants = alerts.flatMap(({ raisedAt, life }) => [raisedAt, ...life.map(({ at }) => at)])
    expect(instants.filter(at => at > now.at)).to.deep.equal([])
  })

  // seeds with what few cases have: a clock stopped on the last day, limits that the law began in the past, a pause on the
  // day of a warning
  for (const seed of [9, 12])
    it(`a recount finds nothing to change in the city of seed ${seed}`, async () => {
      const vault = createVault('a secret for tests that is long enough')
      const deps = { ...memoryStores(), catalogue, clock, vault }
      const period = { from: civilDate('2026-01-01'), to: civilDate('2026-11-23') }
      await simulateCity({ cases: 1_500, seed, ...period }, deps)
      const differences: unknown[] = []
      await recompute(deps, difference => differences.push(difference))
      expect(differences).to.deep.equal([])
    })

  it('adds nothing when it is repeated', async () => {
    const run = await simulated({ cases: 700 })
    const again = await run.again()
    expect([again.cases, again.known, again.alerts]).to.deep.equal([0, 700, 0])
  })

  it('hands open cases to the engine, and only when it is asked to', async () => {
    const live = await simulated({ cases: 3_000, to: civilDate('2025-03-31'), isLive: true })
    const handed = live.cases.filter(({ outbox }) => outbox.length > 0)
    expect(handed.length).to.be.greaterThan(0)
    expect(live.done.onEngine).to.equal(handed.length)
    expect(new Set(handed.map(({ itemCode }) => itemCode)).size).to.be.greaterThan(10)
    for (const { state, outbox } of handed) {
      expect(state).to.not.equal('archived')
      expect(outbox[0]!.order.kind).to.equal('start-process')
    }
    expect((await simulated({ to: civilDate('2025-03-31') })).done.onEngine).to.equal(0)
  })
})
