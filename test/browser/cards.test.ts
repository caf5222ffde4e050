import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { AlertList } from '../../web/contract/alerts'
import { caseOf, eventually } from '../support/office'
import { onBothScreens } from './support/bothScreens'
import { goPast } from './support/clock'
import { fileFor, newApplicant } from './support/neighbours'
import { heading, press, upload } from './support/portal'
import { Screens } from './support/screens'

const applicant = { name: '金水河演示花店', place: '金水区纬五路 3 号东墙' }

describe('a card and the right to be heard', () => {
  let screens: Screens
  let inspector: Page
  let department: Page
  let card = ''

  before(async () => {
    screens = await Screens.open()
    inspector = await screens.signedIn('inspector', 'jiancha')
    department = await screens.signedIn('desk', 'bumen.jiancha')
    const citizen = await newApplicant(screens.product)
    const caseNo = await fileFor(citizen, applicant)
    const administrator = await screens.signedIn('desk', 'xitong')
    const { body } = await caseOf(citizen, caseNo)
    await goPast(administrator, body.ruler.dues.find(({ code }) => code === 'acceptance.decision')!.dueOn)
    const asInspector = await screens.product.signedIn('jiancha')
    card = await eventually('the yellow card is raised and told', async () => {
      const { body: list } = await asInspector.get<AlertList>('/alerts?level=yellow&stage=unsigned')
      return list.alerts.find(one => one.caseNo === caseNo && one.state === 'notified')?.id
    })
  })
  after(() => screens?.leave())

  const stateOf = (page: Page, word: string) =>
    page.getByLabel('要点').getByText(word, { exact: true }).waitFor()

  it('reaches the department by its notices, and opens to what is said and what can be done', async () => {
    await department.getByRole('link', { name: /^通知，[1-9]\d* 条未读$/ }).click()
    const told = department
      .getByRole('listitem')
      .filter({ hasText: card.split(':')[0]! })
      .filter({ hasText: '黄牌' })
    await told.first().getByRole('link').click()
    await heading(department, '受理审查超期').waitFor()
    await department
      .getByText(/李窗、/)
      .first()
      .waitFor()
    await department.getByText(/申诉期限到 .*为止/).waitFor()
    await onBothScreens(department, 'desk-card')
  })

  it('is signed for, and answered with a file', async () => {
    await press(department, '签收')
    await stateOf(department, '已签收')
    await press(department, '提交陈述')
    await department.getByText('请填写陈述内容').waitFor()
    await department.getByLabel('说明情况').check()
    await department.getByLabel('陈述内容').fill('当日窗口系统登录异常，已当面告知申请人。')
    await upload(department, '佐证材料', '窗口值班记录')
    await press(department, '提交陈述')
    await stateOf(department, '已陈述')
    await department
      .getByRole('link', { name: /窗口值班记录/ })
      .first()
      .waitFor()
  })

  it('is appealed against, once, on a ground', async () => {
    await press(department, '提出申诉…')
    await department.getByLabel('申诉理由').click()
    await department.getByText('事实不符', { exact: true }).last().click()
    await department.getByLabel('申诉内容').fill('五个工作日内已口头告知，请复核。')
    await onBothScreens(department, 'desk-appeal')
    await press(department, '提出申诉')
    await stateOf(department, '已申诉，待复核')
    expect(await department.getByRole('button', { name: '提出申诉…' }).count()).to.equal(0)
  })

  it('waits on the inspector’s list, and is revoked with reasons', async () => {
    await inspector.goto('/inspector/')
    await inspector.getByText('待复核', { exact: true }).first().click()
    await inspector.getByRole('row').filter({ hasText: '已申诉，待复核' }).first().waitFor()
    await onBothScreens(inspector, 'inspector-appealed')
    await inspector.goto(`/inspector/alerts/${encodeURIComponent(card)}`)
    await inspector.getByLabel('撤销').check()
    await press(inspector, '作出复核决定')
    await inspector.getByText('请填写理由').waitFor()
    await inspector.getByLabel('理由').fill('值班记录属实，已在期限内告知。')
    await onBothScreens(inspector, 'inspector-review')
    await press(inspector, '作出复核决定')
    await inspector.getByLabel('要点').getByText('已撤销，不计分').waitFor()
  })

  it('comes back to the department without a reload, is closed, and stays in the record', async () => {
    await department.getByLabel('要点').getByText('已撤销，不计分').waitFor()
    await inspector.getByLabel('销号意见').fill('复核后了结。')
    await press(inspector, '销号')
    await stateOf(inspector, '已销号')
    await onBothScreens(inspector, 'inspector-closed')
    await department.goto('/desk/alerts?stage=closed')
    await department.getByRole('row').filter({ hasText: '已撤销，不计分' }).first().waitFor()
    await onBothScreens(department, 'desk-cards')
  })

  it('no page failed or complained', () => {
    expect(screens.complaints).to.deep.equal([])
  })
})
