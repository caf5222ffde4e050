import { revisionOf } from '../../domain/case/revision'
import { expect } from 'chai'
import type { StepCode } from '../../domain/catalogue/item'
import { civilDate } from '../../lib/civilDate'
import { claimTask, releaseTask } from '../../usecases/claimTask'
import { completeStep } from '../../usecases/completeStep'
import type { StepOutcome } from '../../usecases/support/outcomes'
import { applicant, filedCase, person, storedFile, testHouse } from '../support/testHouse'

describe('completeStep', () => {
  const clerk = person('window-clerk')
  const officer = person('handling-officer')
  const reviewer = person('reviewer')
  const approver = person('approver')

  async function world() {
    const test = testHouse()
    const about = await filedCase(test)
    const act = async (by: typeof clerk, step: StepCode, outcome: StepOutcome, jobKey?: string) => {
      const taskId = jobKey ?? (await about.open(step))
      const version = revisionOf(await about.read())
      return completeStep({ taskId, outcome, version }, by, test.house)
    }
    return { test, ...about, act }
  }
  type World = Awaited<ReturnType<typeof world>>
  const accept = ({ act }: World) => act(clerk, 'acceptance-check', { outcome: 'accepted' })
  const check = ({ act }: World) =>
    act(officer, 'site-check', {
      outcome: 'site-checked',
      officers: ['王', '李'],
      checkedOn: civilDate('2026-03-02'),
      record: '一致',
      fileIds: [],
    })
  const review = ({ act }: World) => act(reviewer, 'review', { outcome: 'reviewed', opinion: '同意' })

  it('writes the event, the state and the order to the engine together', async () => {
    const here = await world()
    const done = await accept(here)

    expect(done.ok).to.equal(true)
    const after = await here.read()
    expect(after.state).to.equal('accepted')
    expect(after.openSteps).to.deep.equal([])
    expect(after.outbox).to.deep.equal([])
    expect(here.test.engine.told.at(-1)?.order).to.deep.include({
      kind: 'complete-job',
      variables: { acceptance: 'accepted' },
    })
  })

  it('keeps the order for later while the engine is away', async () => {
    const here = await world()
    const taskId = await here.open('acceptance-check')
    here.test.engine.isAway = true
    const done = await here.act(clerk, 'acceptance-check', { outcome: 'accepted' }, taskId)

    expect(done.ok).to.equal(true)
    const { outbox, outboxAt } = await here.read()
    expect(outbox.map(({ order }) => order.kind)).to.deep.equal(['complete-job'])
    expect(outboxAt).to.be.a('string')
  })

  it('lets one of two officers win and tells the other who has it', async () => {
    const here = await world()
    await accept(here)
    await check(here)
    await review(here)
    const taskId = await here.open('decision')
    const version = revisionOf(await here.read())
    const decide = (id: string) =>
      completeStep(
        { taskId, outcome: { outcome: 'granted', reasons: '符合' }, version },
        person('approver', id),
        here.test.house,
      )
    const results = await Promise.all([decide('liu'), decide('sun')])

    expect(results.filter(result => result.ok)).to.have.length(1)
    const lost = results.find(result => !result.ok)
    expect(lost && !lost.ok && lost.refusal).to.deep.include({ code: 'TASK_HELD' })
    expect((await here.read()).journal.filter(event => event.type === 'decided')).to.have.length(1)
  })

  it('refuses a change of a case that somebody changed meanwhile', async () => {
    const here = await world()
    const taskId = await here.open('acceptance-check')
    const version = revisionOf(await here.read())
    const done = await completeStep(
      { taskId, outcome: { outcome: 'accepted' }, version: version - 1 },
      clerk,
      here.test.house,
    )

    expect(done).to.deep.include({
      ok: false,
      refusal: { code: 'STALE_VERSION', what: 'case', id: here.caseNo },
    })
  })

  it('lets the law speak first: a limit that ran out is in the journal before anybody acts', async () => {
    const here = await world()
    const taskId = await here.open('acceptance-check')
    here.test.goTo('2026-03-10')
    const done = await here.act(
      clerk,
      'acceptance-check',
      { outcome: 'acceptance-refused', reasons: '晚了' },
      taskId,
    )

    expect(done).to.deep.include({ ok: false, refusal: { code: 'RULE_BROKEN', rule: 'LAW_HAS_DECIDED' } })
    expect((await here.read()).state).to.equal('accepted')
  })

  it('asks for supplements once only', async () => {
    const here = await world()
    const { test, read } = here
    await here.act(clerk, 'acceptance-check', { outcome: 'supplement', needs: ['效果图'] })
    const { supplyMaterials } = await import('../../usecases/supplyMaterials')
    const materials = [{ code: 'design-drawing', fileIds: [await storedFile(test, applicant.id)] }]
    const supplied = await supplyMaterials(
      { caseNo: here.caseNo, materials, version: revisionOf(await read()) },
      applicant,
      test.house,
    )
    expect(supplied.ok).to.equal(true)
    const again = await here.act(clerk, 'acceptance-check', { outcome: 'supplement', needs: ['再来'] })

    expect(again).to.deep.nested.include({ 'refusal.rule': 'SUPPLEMENT_ALREADY_REQUESTED' })
  })

  const far = civilDate('2026-06-01')
  const pause = {
    outcome: 'paused',
    ground: '专家评审',
    reasons: '复杂',
    documentNo: '1号',
    fileIds: [],
  } as const
  // prettier-ignore
  const refusals: [string, (here: World) => Promise<unknown>, StepCode, typeof clerk, StepOutcome, string][] = [
    ['one officer twice',            accept, 'site-check', officer, { outcome: 'site-checked', officers: ['王', '王 '], checkedOn: civilDate('2026-03-02'), record: 'x', fileIds: [] }, 'TWO_OFFICERS_NEEDED'],
    ['a check that is still to come', accept, 'site-check', officer, { outcome: 'site-checked', officers: ['王', '李'], checkedOn: civilDate('2026-03-03'), record: 'x', fileIds: [] }, 'SITE_CHECK_IN_FUTURE'],
    ['an outcome of another step',   accept, 'site-check', officer, { outcome: 'granted', reasons: 'x' }, 'OUTCOME_NOT_OF_STEP'],
    ['a ground the law does not list', async here => { await accept(here); await check(here) }, 'review', reviewer, { ...pause, ground: '领导出差', plannedEndOn: civilDate('2026-03-09') }, 'PAUSE_GROUND_NOT_LISTED'],
    ['a pause that ends today',      async here => { await accept(here); await check(here) }, 'review', reviewer, { ...pause, plannedEndOn: civilDate('2026-03-02') }, 'PAUSE_END_NOT_AHEAD'],
    ['a pause without an end in sight', async here => { await accept(here); await check(here) }, 'review', reviewer, { ...pause, plannedEndOn: far }, 'PAUSE_TOO_LONG'],
    ['somebody else’s file',         accept, 'site-check', officer, { outcome: 'site-checked', officers: ['王', '李'], checkedOn: civilDate('2026-03-02'), record: 'x', fileIds: ['nobody'] }, 'FILE_NOT_YOURS'],
  ]
  for (const [what, before, step, by, outcome, rule] of refusals) {
    it(`refuses ${what}: ${rule}`, async () => {
      const here = await world()
      await before(here)
      const { journal } = await here.read()
      const done = await here.act(by, step, outcome)

      expect(done).to.deep.nested.include({ 'refusal.rule': rule })
      const after = (await here.read()).journal
      expect(after.filter(event => event.type !== 'stepStarted')).to.deep.equal(
        journal.filter(event => event.type !== 'stepStarted'),
      )
    })
  }

  it('refuses an officer of another post, and does not let him hold the task', async () => {
    const here = await world()
    const taskId = await here.open('acceptance-check')
    const done = await here.act(approver, 'acceptance-check', { outcome: 'accepted' }, taskId)

    expect(done).to.deep.nested.include({ 'refusal.code': 'NOT_PERMITTED' })
    expect((await here.test.house.tasks.find(taskId))?.claimedBy).to.equal(null)
  })

  it('does not exist for another department', async () => {
    const here = await world()
    const taskId = await here.open('acceptance-check')
    const done = await here.act(
      person('window-clerk', 'x', '19'),
      'acceptance-check',
      { outcome: 'accepted' },
      taskId,
    )

    expect(done).to.deep.nested.include({ 'refusal.code': 'NOT_FOUND' })
  })

  it('gives a claimed task back to the post', async () => {
    const here = await world()
    const taskId = await here.open('acceptance-check')
    await claimTask(taskId, clerk, here.test.house)
    const second = await claimTask(taskId, person('window-clerk', 'second'), here.test.house)
    expect(second).to.deep.nested.include({ 'refusal.code': 'TASK_HELD', 'refusal.heldBy': 'window-clerk' })
    await releaseTask(taskId, clerk, here.test.house)

    expect((await claimTask(taskId, person('window-clerk', 'second'), here.test.house)).ok).to.equal(true)
  })
})
