import { expect } from 'chai'
import { liveCatalogue } from '../../../adapters/catalogue/publishedCatalogue'
import type { Ladder } from '../../../domain/notification/ladder'
import type { PersonTold } from '../../../domain/notification/toldReport'
import type { Publication } from '../../../domain/publication/publication'
import { civilDate } from '../../../lib/civilDate'
import { tellPeople } from '../../../usecases/notification/tellPeople'
import { openOrder } from '../../../usecases/orders/openOrder'
import { applyPublications } from '../../../usecases/publications/applyPublications'
import { approvePublication } from '../../../usecases/publications/decidePublication'
import { draftPublication } from '../../../usecases/publications/draftPublication'
import { tryDrafts } from '../../../usecases/publications/tryDrafts'
import { tryOnPast } from '../../../usecases/publications/tryOnPast'
import { raiseAlerts } from '../../../usecases/raiseAlerts'
import { published } from '../../support/published'
import { staffed } from '../../support/staffed'
import { filedCase, person } from '../../support/testHouse'

const inspector = person('inspector', 'inspector', undefined)
const publisher = person('publisher', 'publisher', undefined)
const { version: _, ...standing } = published.ladders[0]!

// a case filed on Monday 2026-03-02 at department 18, whose acceptance is late on 03-10: a warning and a yellow card
describe('a ladder as a publication', () => {
  async function house() {
    const { test, ids } = await staffed()
    const live = liveCatalogue(published)
    test.house.catalogue = live.catalogue
    const { open } = await filedCase(test)
    await open('acceptance-check')
    const draft = async (more: Partial<Ladder>) => {
      const body = { kind: 'ladder', ...standing, ...more } as const
      const drafted = await draftPublication(
        { body, reasons: '科长也要知道', idempotencyKey: body.effectiveOn },
        inspector,
        test.house,
      )
      if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal))
      await tryDrafts(test.house)
      return (await test.house.publications.find(drafted.value.id))!
    }
    const approve = async ({ id, version }: Publication) => {
      const approved = await approvePublication({ publicationId: id, version }, publisher, test.house)
      if (!approved.ok) throw new Error(JSON.stringify(approved.refusal))
      live.adopt(await test.house.publications.approved())
      test.pass(20_000)
    }
    const inbox = async (name: string) =>
      (await test.house.notices.list(ids.get(name)!, undefined, 99)).map(
        ({ what, weight }) => `${what} ${weight}`,
      )
    return { test, draft, approve, inbox }
  }
  const told = ({ trial }: Publication) => {
    if (trial?.kind !== 'told') throw new Error(`no trial of a ladder: ${trial?.kind}`)
    return trial
  }
  const shifts = (people: readonly PersonTold[]) =>
    people.map(({ name, before, after }) => `${name} ${before}→${after}`)
  const withApprover: Ladder['alerts'] = {
    ...standing.alerts,
    raised: { ...standing.alerts.raised, yellow: ['reviewer', 'approver'] },
  }

  it('is tried on what has happened: whom it would reach, and by how many messages', async () => {
    const { test, draft } = await house()
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    const trial = told(await draft({ effectiveOn: '2026-04-01', alerts: withApprover }))
    expect(trial).to.deep.include({ from: '2025-12-10', to: '2026-03-10', tellings: 2 })
    // the warning to two clerks; the card to them, the reviewer and the supervisor, or to the reviewer and the approver
    expect(trial.notices).to.deep.equal({ before: 6, after: 4 })
    expect(trial.unheard).to.deep.equal({ before: 0, after: 0 })
    expect(shifts(trial.people)).to.have.members([
      'approver 0→1',
      'supervisor 1→0',
      'clerk 2→1',
      'clerk2 2→1',
    ])
    expect(trial.kinds.map(({ weight, what, before, after }) => [weight, what, before, after])).to.deep.equal(
      [
        ['yellow', 'raised', 4, 2],
        ['warning', 'raised', 2, 2],
      ],
    )
    expect((await test.house.notices.list('anyone', undefined, 9)).length, 'nobody is told').to.equal(0)
  })

  it('is compared with the one that it takes the place of, which may itself wait for its day', async () => {
    const { test, draft, approve } = await house()
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    await approve(await draft({ effectiveOn: '2026-04-01', alerts: withApprover }))
    const back = told(await draft({ effectiveOn: '2026-05-01', alerts: standing.alerts }))
    expect(back.notices).to.deep.equal({ before: 4, after: 6 })
  })

  it('counts the orders of the period as well', async () => {
    const { test, draft } = await house()
    const opened = await openOrder(
      {
        departmentNo: '18',
        colour: 'blue',
        subject: '标识不清',
        demand: '更换',
        basis: '来信',
        caseNos: [],
        idempotencyKey: 'k',
      },
      inspector,
      test.house,
    )
    expect(opened.ok, JSON.stringify(opened)).to.equal(true)
    const orders = { ...standing.orders, opened: ['leader'] as const }
    const trial = told(await draft({ effectiveOn: '2026-04-01', orders }))
    expect(trial.kinds).to.deep.equal([
      { subject: 'order', what: 'opened', weight: 'blue', tellings: 1, before: 2, after: 1 },
    ])
  })

  it('tells from its day on, and not before; nothing else is counted anew', async () => {
    const { test, draft, approve, inbox } = await house()
    const drafted = await draft({ effectiveOn: '2026-03-11', alerts: withApprover })
    await approve(drafted)
    const { catalogue } = test.house
    expect(catalogue.ladders().map(({ version }) => version)).to.deep.equal([1, 2])
    const inForce = ['2026-03-10', '2026-03-11'].map(day => catalogue.ladderOn(civilDate(day)).version)
    expect(inForce).to.deep.equal([1, 2])
    expect(await applyPublications(test.house)).to.deep.equal({ applied: 1, moved: 0 })

    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    await tellPeople(test.house)
    expect(await inbox('supervisor')).to.deep.equal(['raised yellow'])
    expect(await inbox('approver')).to.deep.equal([])
  })

  it('tells by the ladder of the day on which people are told', async () => {
    const { test, draft, approve, inbox } = await house()
    await approve(await draft({ effectiveOn: '2026-03-11', alerts: withApprover }))
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    test.goTo('2026-03-11')
    await tellPeople(test.house)
    expect(await inbox('approver')).to.deep.equal(['raised yellow'])
    expect(await inbox('supervisor')).to.deep.equal([])
  })

  it('moves no calendar, and is nothing to replay cases with', async () => {
    const { test, draft, approve } = await house()
    const before = test.house.catalogue.calendarOf('18').version
    const drafted = await draft({ effectiveOn: '2026-03-11', alerts: withApprover })
    await approve(drafted)
    expect(test.house.catalogue.calendarOf('18').version).to.equal(before)
    const period = { from: civilDate('2026-01-01'), to: civilDate('2026-01-31') }
    const tried = await tryOnPast({ ...period, publicationId: drafted.id }, inspector, test.house)
    expect(tried).to.deep.include({ ok: false })
  })
})
