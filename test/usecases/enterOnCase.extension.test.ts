import { expect } from 'chai'
import { publishedCatalogue } from '../../adapters/catalogue/publishedCatalogue'
import { published } from '../support/published'
import { revisionOf } from '../../domain/case/revision'
import { completeStep } from '../../usecases/completeStep'
import { enterOnCase } from '../../usecases/enterOnCase'
import { filedCase, person, testHouse } from '../support/testHouse'

// accepted on Monday 2026-03-02: the statutory limit of 10 working days ends on 2026-03-16
describe('enterOnCase: the statutory limit extended', () => {
  const approver = person('approver')
  const source = { act: '行政许可法', provision: '第四十二条', checkedOn: '2026-11-23' }

  async function acceptedCase({ isProvided }: { isProvided: boolean }) {
    const test = testHouse()
    if (isProvided) {
      const extension = { workingDays: 10, approvedBy: '本机关负责人', source }
      test.house.catalogue = publishedCatalogue({
        ...published,
        items: published.items.map(item => ({ ...item, extension })),
      })
    }
    const about = await filedCase(test)
    const taskId = await about.open('acceptance-check')
    const version = revisionOf(await about.read())
    await completeStep(
      { taskId, outcome: { outcome: 'accepted' }, version },
      person('window-clerk'),
      test.house,
    )
    const extend = async () =>
      enterOnCase(
        {
          caseNo: about.caseNo,
          entry: { type: 'extended', reasons: '案情复杂' },
          fileIds: [],
          version: revisionOf(await about.read()),
        },
        approver,
        test.house,
      )
    return { test, extend, ...about }
  }

  it('is refused where the law of the item names none', async () => {
    const { extend } = await acceptedCase({ isProvided: false })

    expect(await extend()).to.deep.nested.include({ 'refusal.rule': 'EXTENSION_NOT_PROVIDED' })
  })

  it('lengthens the statutory limit, once', async () => {
    const { extend, read } = await acceptedCase({ isProvided: true })
    expect((await extend()).ok).to.equal(true)

    const { dues } = await read()
    expect(dues.find(due => due.code === 'licence.decision')).to.include({
      dueOn: '2026-03-30',
      length: 20,
    })
    expect(dues.find(due => due.code === 'licence.promised')).to.include({ dueOn: '2026-03-11' })
    expect(await extend()).to.deep.nested.include({ 'refusal.rule': 'EXTENSION_ONLY_ONCE' })
  })

  it('is allowed on the last day', async () => {
    const { test, extend } = await acceptedCase({ isProvided: true })
    test.goTo('2026-03-16')

    expect((await extend()).ok).to.equal(true)
  })

  it('comes too late the day after: the law has decided', async () => {
    const { test, extend } = await acceptedCase({ isProvided: true })
    test.goTo('2026-03-17')

    expect(await extend()).to.deep.nested.include({ 'refusal.rule': 'LAW_HAS_DECIDED' })
  })
})
