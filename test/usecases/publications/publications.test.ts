import { expect } from 'chai'
import { liveCatalogue } from '../../../adapters/catalogue/publishedCatalogue'
import { followPublications } from '../../../adapters/catalogue/followPublications'
import { published } from '../../support/published'
import type { Publication, PublicationBody } from '../../../domain/publication/publication'
import type { RuleSet } from '../../../domain/supervision/ruleSet'
import { civilDate } from '../../../lib/civilDate'
import { applyPublications } from '../../../usecases/publications/applyPublications'
import { approvePublication, withdrawPublication } from '../../../usecases/publications/decidePublication'
import { draftPublication } from '../../../usecases/publications/draftPublication'
import { tryDrafts } from '../../../usecases/publications/tryDrafts'
import { raiseAlerts } from '../../../usecases/raiseAlerts'
import { recompute } from '../../../usecases/recompute'
import { rules1 } from '../../support/judge'
import { filedCase, person, testHouse } from '../../support/testHouse'

// a case filed on Monday 2026-03-02: acceptance until 03-09, promised until 03-11
describe('publications', () => {
  const inspector = person('inspector', 'inspector', undefined)
  const publisher = person('publisher', 'publisher', undefined)
  const closure: PublicationBody = {
    kind: 'closure',
    departmentNo: '18',
    from: civilDate('2026-03-05'),
    to: civilDate('2026-03-06'),
    reason: '办事大厅搬迁',
    source: '公告',
  }

  async function house() {
    const test = testHouse()
    const live = liveCatalogue(published)
    test.house.catalogue = live.catalogue
    const hear = async () => {
      const following = await followPublications(test.house.publications, live.adopt, 60_000)
      following.stop()
    }
    const draft = async (body: PublicationBody, by = inspector, idempotencyKey = 'k') =>
      draftPublication({ body, reasons: '通知', idempotencyKey }, by, test.house)
    const put = async (body: PublicationBody): Promise<Publication> => {
      const drafted = await draft(body)
      if (!drafted.ok) throw new Error(JSON.stringify(drafted.refusal))
      await tryDrafts(test.house)
      const of = { publicationId: drafted.value.id, version: 2 }
      const approved = await approvePublication(of, publisher, test.house)
      if (!approved.ok) throw new Error(JSON.stringify(approved.refusal))
      await hear()
      test.pass(20_000)
      return approved.value
    }
    return { test, draft, put, hear }
  }

  it('a closure moves the due dates of open cases, and says so before anybody approves it', async () => {
    const { test, draft } = await house()
    const { caseNo } = await filedCase(test)
    const drafted = await draft(closure)
    expect(drafted.ok && drafted.value.trial).to.equal(null)
    expect(await tryDrafts(test.house)).to.deep.equal({ tried: 1 })
    expect(await tryDrafts(test.house), 'tried once').to.deep.equal({ tried: 0 })
    const [{ trial }] = (await test.house.publications.list(9)) as [Publication]
    expect(trial).to.deep.include({ kind: 'moved-dues', cases: 1 })
    const rows = trial?.kind === 'moved-dues' ? trial.rows : []
    expect(rows).to.deep.include({
      caseNo,
      departmentNo: '18',
      code: 'acceptance.decision',
      name: '受理审查时限',
      before: '2026-03-09',
      after: '2026-03-11',
    })
    expect(trial).to.deep.include({ moved: rows.length })
  })

  it('an approval counts open cases anew, once, and a recount finds nothing', async () => {
    const { test, put } = await house()
    const { read } = await filedCase(test)
    const due = async () => (await read()).dues.find(({ code }) => code === 'acceptance.decision')!.dueOn
    expect(await due()).to.equal('2026-03-09')
    const { revision } = { revision: (await read()).journal.length }
    await put(closure)
    expect(await applyPublications(test.house)).to.deep.equal({ applied: 1, moved: 1 })
    expect(await applyPublications(test.house)).to.deep.equal({ applied: 0, moved: 0 })
    expect(await due()).to.equal('2026-03-11')
    expect((await read()).journal.length, 'nothing happened in the case').to.equal(revision)
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    expect((await read()).raised.filter(key => key.includes(':Y2:'))).to.deep.equal([])
    test.goTo('2026-03-12')
    await raiseAlerts(test.house)
    expect((await read()).raised.filter(key => key.includes(':Y2:'))).to.have.length(1)
    const differences: unknown[] = []
    await recompute(test.house, one => differences.push(one))
    expect(differences).to.deep.equal([])
  })

  it('is not applied before every process can have heard of it', async () => {
    const { test, put } = await house()
    await put(closure)
    test.pass(-10_000)
    expect(await applyPublications(test.house)).to.include({ applied: 0 })
    test.pass(10_000)
    expect(await applyPublications(test.house)).to.include({ applied: 1 })
  })

  it('a warning that was given before a closure is found right by a recount after it', async () => {
    const { test, put } = await house()
    const { read } = await filedCase(test)
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    expect((await read()).raised.some(key => key.includes(':W1:'))).to.equal(true)
    await put({ ...closure, from: civilDate('2026-03-11'), to: civilDate('2026-03-12') } as PublicationBody)
    await applyPublications(test.house)
    const differences: unknown[] = []
    await recompute(test.house, one => differences.push(one))
    expect(differences).to.deep.equal([])
  })

  it('the next year: what was provisional is not any more', async () => {
    const { test, put } = await house()
    const off = { '2027-01-01': '元旦', '2027-01-04': '元旦' }
    await put({ kind: 'calendar-year', year: 2027, source: '通知', off, work: [] })
    const calendar = test.house.catalogue.calendarOf('18')
    expect(calendar.coveredTo).to.equal('2027-12-31')
    expect(calendar.version).to.match(/\+1$/)
    expect(test.house.catalogue.nationalCalendar()).to.equal(calendar, 'one object where nothing differs')
  })

  it('a rule set is back-tested, approved by another person, and takes effect on its day', async () => {
    const { test, put } = await house()
    const { read } = await filedCase(test)
    const { version: _, ...first } = rules1
    const overrides: RuleSet['overrides'] = [{ departmentNo: '18', ruleId: 'Y2', trigger: null }]
    await put({ kind: 'rule-set', ...first, effectiveOn: '2026-03-05', overrides })
    const [{ trial }] = (await test.house.publications.list(9)) as [Publication]
    expect(trial).to.deep.include({ kind: 'back-test', cases: 1, from: '2025-12-02', to: '2026-03-02' })
    const { catalogue } = test.house
    expect(catalogue.ruleSets().map(({ version }) => version)).to.deep.equal([1, 2])
    expect([
      catalogue.ruleSetOn(civilDate('2026-03-04')).version,
      catalogue.ruleSetOn(civilDate('2026-03-05')).version,
    ]).to.deep.equal([1, 2])
    await applyPublications(test.house)
    test.goTo('2026-03-10')
    await raiseAlerts(test.house)
    expect((await read()).raised.filter(key => key.includes(':Y2:'))).to.deep.equal([])
  })

  it('nobody approves his own draft, or in the dark, or what is no draft any more', async () => {
    const { test, draft } = await house()
    const drafted = await draft(closure)
    if (!drafted.ok) throw new Error('refused')
    const publicationId = drafted.value.id
    const approve = async (by = publisher, version = 2) => {
      const told = await approvePublication({ publicationId, version }, by, test.house)
      return told.ok ? 'approved' : 'rule' in told.refusal ? told.refusal.rule : told.refusal.code
    }
    expect(await approve(publisher, 1)).to.equal('PUBLICATION_NOT_TRIED')
    await tryDrafts(test.house)
    expect(await approve(inspector)).to.equal('SECOND_PERSON_NEEDED')
    expect(await approve(publisher, 1)).to.equal('STALE_VERSION')
    expect(await approve(person('window-clerk'))).to.equal('NOT_FOUND')
    expect(await approve(person('leader', 'leader', undefined))).to.equal('NOT_PERMITTED')
    test.goTo('2026-03-06')
    expect(await approve(), 'the day has passed meanwhile').to.equal('PAST_DAY_STAYS')
    test.goTo('2026-03-04')
    expect(await approve()).to.equal('approved')
    expect(await approve(publisher, 3)).to.equal('PUBLICATION_NOT_A_DRAFT')
    const withdrawn = await withdrawPublication({ publicationId, version: 3 }, inspector, test.house)
    expect(withdrawn.ok).to.equal(false)
  })

  it('one key makes one draft; another draft under it is refused', async () => {
    const { test, draft } = await house()
    await draft(closure)
    expect((await draft(closure)).ok).to.equal(true)
    expect((await test.house.publications.list(9)).length).to.equal(1)
    const other = await draft({ ...closure, reason: '别的' } as PublicationBody)
    expect(other).to.deep.include({ ok: false })
    expect((await draft(closure, publisher)).ok).to.equal(true)
    expect((await test.house.publications.list(9)).length).to.equal(2)
  })

  it('a draft that nobody wants is withdrawn and changes nothing', async () => {
    const { test, draft, hear } = await house()
    const drafted = await draft(closure)
    const publicationId = drafted.ok ? drafted.value.id : ''
    const withdrawn = await withdrawPublication({ publicationId, version: 1 }, inspector, test.house)
    expect(withdrawn.ok && withdrawn.value.state).to.equal('withdrawn')
    expect(await tryDrafts(test.house)).to.deep.equal({ tried: 0 })
    await hear()
    expect(test.house.catalogue.calendarOf('18').closures).to.equal(undefined)
  })
})
