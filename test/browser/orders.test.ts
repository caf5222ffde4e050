import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { LetterList } from '../../web/contract/letters'
import type { OrderDetail } from '../../web/contract/orders'
import type { ApiClient } from '../support/apiClient'
import { eventually } from '../support/office'
import { onPhone } from './support/bothScreens'
import { heading, press, upload } from './support/portal'
import { Screens } from './support/screens'
import { shot } from './support/shot'

const subject = '窗口午间无人值守'
const neglected = {
  departmentNo: '18',
  colour: 'blue',
  subject: '超期办件清理',
  demand: '逐件清理超期办件，并书面反馈。',
  basis: '月度抽查',
}

describe('supervision orders', () => {
  let screens: Screens
  let inspector: Page
  let department: Page
  let asInspector: ApiClient

  before(async () => {
    screens = await Screens.open()
    inspector = await screens.signedIn('inspector', 'jiancha')
    department = await screens.signedIn('desk', 'bumen.jiancha')
    asInspector = await screens.product.signedIn('jiancha')
  })
  after(() => screens?.leave())

  const openFromList = async (page: Page): Promise<void> => {
    await page.getByRole('link', { name: '督办', exact: true }).click()
    await page.getByRole('link', { name: subject }).first().click()
    await heading(page, subject).waitFor()
  }

  it('is opened by an inspector, with what is asked, on what basis, and by when', async () => {
    await inspector.getByRole('link', { name: '督办', exact: true }).click()
    await press(inspector, '开立督办单')
    await press(inspector, '下发督办单')
    await inspector.getByText('请填写要求').waitFor()
    await inspector.getByLabel('承办部门').fill('城市管理局')
    await inspector.getByText('市城市管理局', { exact: true }).click()
    await inspector.getByLabel('督办事项').fill(subject)
    await inspector.getByLabel('要求').fill('落实午间值守，并反馈排班表。')
    await inspector.getByLabel('依据').fill('群众来信')
    await shot(inspector, 'inspector-new-order')
    await onPhone(inspector, 'inspector-new-order')
    await press(inspector, '下发督办单')
    await heading(inspector, subject).waitFor()
    await inspector.getByText('等承办部门签收、办理。').waitFor()
    await inspector.getByText('还剩 5 个工作日').first().waitFor()
  })

  it('is signed for and reported by the department, with a file', async () => {
    await department.getByRole('link', { name: '督办', exact: true }).waitFor()
    await openFromList(department)
    await press(department, '签收')
    await department.getByText('办理中').first().waitFor()
    await department.getByLabel('办理情况').fill('已安排两人轮值。')
    await upload(department, '佐证材料', '排班表')
    await shot(department, 'desk-order')
    await onPhone(department, 'desk-order')
    await press(department, '提交反馈')
    await department.getByText('待审核').first().waitFor()
  })

  it('comes to the inspector without a reload, who returns it and then accepts and closes it', async () => {
    await inspector.getByLabel('审核意见').fill('排班表缺少周五。')
    await inspector.getByRole('radio', { name: '退回重办' }).check()
    await shot(inspector, 'inspector-order')
    await onPhone(inspector, 'inspector-order')
    await press(inspector, '退回重办')
    await inspector.getByText('已退回，等承办部门重新办理。').waitFor()

    await department.getByText('退回重办').first().waitFor()
    await department.getByLabel('办理情况').fill('已补周五，见办理情况。')
    await press(department, '提交反馈')
    await inspector.getByLabel('审核意见').fill('属实。')
    await press(inspector, '审核通过，办结')
    await inspector.getByLabel('销号意见').fill('办结。')
    await press(inspector, '办结销号')
    await inspector.getByText('已销号').first().waitFor()
    await department.getByText('督办已经结束。').waitFor()
    await shot(department, 'desk-order-closed')
  })

  it('turns from blue to red when nobody reports, and then a letter is proposed, never sent', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const { body } = await asInspector.post<OrderDetail>('/orders', neglected, key)
    const read = async () => (await asInspector.get<OrderDetail>(`/orders/${body.id}`)).body
    const administrator = await screens.product.signedIn('xitong')
    for (let day = 0; day < 20; day += 1) await administrator.post('/clock/days', { days: 1 })
    const red = await eventually(
      'a letter is proposed',
      async () => {
        const order = await read()
        return order.letter === 'proposed' ? order : undefined
      },
      60_000,
    )
    expect(red.colour).to.equal('red')
    expect((await asInspector.get<LetterList>('/letters')).body.letters).to.deep.equal([])
    await inspector.goto('/inspector/orders')
    await inspector.getByRole('link', { name: neglected.subject }).first().waitFor()
    await inspector.getByText('红色督办').first().waitFor()
    await shot(inspector, 'inspector-orders')
    await onPhone(inspector, 'inspector-orders')
  })

  it('the inspector reads the letter over, sees it printed, and issues it', async () => {
    await inspector.getByRole('link', { name: '监察建议书', exact: true }).click()
    const proposed = inspector.getByRole('listitem').filter({ hasText: neglected.subject })
    await proposed.getByRole('button', { name: '拟写监察建议书' }).click()
    await inspector.getByLabel('存在的问题').waitFor()
    await press(inspector, '预览')
    const paper = inspector.frameLocator('iframe[title=监察建议书预览]')
    await paper.getByRole('heading', { name: '监察建议书' }).waitFor()
    await paper.getByText('逐件清理超期办件，并书面反馈。').waitFor()
    await shot(inspector, 'inspector-letter')
    await onPhone(inspector, 'inspector-letter')
    await press(inspector, '发出')
    await inspector.getByRole('dialog').getByRole('button', { name: '发出' }).click()
    await inspector.getByRole('link', { name: /^打开郑监建/ }).waitFor()
    await shot(inspector, 'inspector-letters')
  })

  it('the department finds the letter beside its orders', async () => {
    await department.getByRole('link', { name: '督办', exact: true }).click()
    const [opened] = await Promise.all([
      department.context().waitForEvent('page'),
      department.getByRole('link', { name: /^打开郑监建/ }).click(),
    ])
    await opened.getByText('逐件清理超期办件，并书面反馈。').waitFor()
    await opened.close()
    await department.getByRole('button', { name: '报送整改情况' }).click()
    await press(department, '报送整改情况')
    await department.getByText('请填写整改情况').waitFor()
    await department.getByLabel('整改情况', { exact: true }).fill('已逐件清理，全部办结。')
    await upload(department, '佐证材料', '整改台账')
    await shot(department, 'desk-letter-report')
    await onPhone(department, 'desk-letter-report')
    await press(department, '报送整改情况')
    await department.getByText('已报送整改情况').waitFor()
    await department.getByText('已逐件清理，全部办结。').waitFor()
    await shot(department, 'desk-orders')
    await onPhone(department, 'desk-orders')
  })

  it('the inspector reads what the department reported on the letter', async () => {
    await inspector.goto('/inspector/letters')
    await inspector.getByText('已逐件清理，全部办结。').waitFor()
    await inspector.getByRole('link', { name: '打开整改台账.pdf（新窗口）' }).waitFor()
    expect(await inspector.getByRole('button', { name: '补充报送' }).count()).to.equal(0)
    await shot(inspector, 'inspector-letters-reported')
    await onPhone(inspector, 'inspector-letters-reported')
  })

  it('makes no page complain', () => expect(screens.complaints).to.deep.equal([]))
})
