import { expect } from 'chai'
import type { Page } from 'playwright-core'
import type { CaseView } from '../../web/contract/cases'
import { caseOf, complete, eventually } from '../support/office'
import { onBothScreens } from './support/bothScreens'
import { fileFor } from './support/neighbours'
import { fillDay, press, upload } from './support/portal'
import { Screens } from './support/screens'
import { shot } from './support/shot'

const applicant = { name: '贾鲁河演示传媒', place: '金水区经三路 8 号西墙' }

describe('a hearing, entered beside the steps', () => {
  let screens: Screens
  let citizen: Page
  let officer: Page
  let caseNo = ''
  let refused = 0
  const read = async (): Promise<CaseView> =>
    (await caseOf(await screens.product.signedIn('jiancha'), caseNo)).body

  before(async () => {
    screens = await Screens.open()
    const client = await screens.product.signedIn('zhang.min')
    caseNo = await fileFor(client, applicant)
    await complete(await screens.product.signedIn('chuangkou'), caseNo, 'acceptance-check', {
      outcome: 'accepted',
    })
    citizen = await screens.signedIn('portal', 'zhang.min', 'phone')
    officer = await screens.signedIn('desk', 'chengban')
    await officer.goto(`/desk/inbox/${caseNo}`)
  })
  after(() => screens?.leave())

  const entries = (page: Page) => page.getByRole('group', { name: '登记其他事项' })
  const dialog = (page: Page) => page.getByRole('dialog')
  const enter = async (page: Page, name: string): Promise<void> => {
    await entries(page).getByRole('button', { name, exact: true }).click()
    await dialog(page)
      .getByText(/行政许可法|第四十|本件不再/)
      .first()
      .waitFor()
  }

  it('the officer tells of the right', async () => {
    await enter(officer, '告知听证权利')
    await upload(officer, '附件', '听证告知书')
    await onBothScreens(officer, 'desk-entry-offer')
    await press(officer, '登记')
    await dialog(officer).waitFor({ state: 'detached' })
  })

  it('the citizen asks for it, on a telephone', async () => {
    await citizen.goto(`/portal/cases/${caseNo}`)
    await citizen.getByText('您有权要求听证：在被告知之日起五个工作日内提出，不收取费用。').waitFor()
    await shot(citizen, 'portal-hearing-phone')
    await enter(citizen, '要求听证')
    await shot(citizen, 'portal-hearing-ask-phone')
    await press(citizen, '登记')
    await dialog(citizen).waitFor({ state: 'detached' })
    await citizen.getByText('申请听证', { exact: true }).first().waitFor()
    await entries(citizen).getByRole('button', { name: '要求听证' }).waitFor({ state: 'detached' })
    await citizen.getByText(/^您已经要求听证。/).waitFor()
  })

  it('the officer sees that without a reload, and is told the first day that the law leaves', async () => {
    await enter(officer, '通知听证')
    await dialog(officer)
      .getByText(/^最早 .*：七个工作日前通知$/)
      .waitFor()
    const { earliestHearing } = (await caseOf(await screens.product.signedIn('chengban'), caseNo)).body
    await fillDay(officer, '听证日期', await screens.officeDay(1))
    await dialog(officer).getByLabel('听证通知书文号').fill('郑城管听〔2026〕1号')
    await press(officer, '登记')
    await dialog(officer).getByText(`听证应当在举行的七日前通知，最早可以定在 ${earliestHearing}。`).waitFor()
    refused += 1
    await onBothScreens(officer, 'desk-entry-notice')
    await fillDay(officer, '听证日期', earliestHearing!)
    await press(officer, '登记')
    await dialog(officer).waitFor({ state: 'detached' })
    await officer.getByText('计时中止').first().waitFor()
    expect((await read()).state).to.equal('paused')
  })

  it('the record is entered on the day, by somebody who did not examine the application', async () => {
    const administrator = await screens.product.signedIn('xitong')
    const { facts } = (await read()).journal.findLast(({ type }) => type === 'hearingNoticed')!
    const hearingOn = facts[0]!.text
    while ((await screens.officeDay()) < hearingOn) await administrator.post('/clock/days', { days: 1 })
    await officer.goto(`/desk/inbox/${caseNo}`)
    await enter(officer, '登记听证笔录')
    await press(officer, '登记')
    await officer.getByText('请填写主持人').waitFor()
    await dialog(officer).getByLabel('主持人').fill('赵主持')
    await dialog(officer).getByLabel('听证笔录摘要').fill('双方对设置位置没有异议。')
    await upload(officer, '附件', '听证笔录')
    await onBothScreens(officer, 'desk-entry-record')
    await press(officer, '登记')
    await dialog(officer).waitFor({ state: 'detached' })
    const last = await eventually('the record is in the journal', async () => {
      const line = (await read()).journal.findLast(({ type }) => type === 'hearingHeld')
      return line
    })
    expect(last.facts.map(({ text }) => text)).to.deep.equal(['双方对设置位置没有异议。', '赵主持'])
    await officer.getByRole('tab', { name: '过程' }).click()
    await officer.getByText('举行听证', { exact: true }).first().waitFor()
    await onBothScreens(officer, 'desk-entry-journal')
  })

  it('makes no page complain but about the day that was too early', () => {
    expect(
      screens.complaints.filter(text => !text.includes('422') && !text.includes('/entries')),
    ).to.deep.equal([])
    expect(screens.complaints).to.have.length(refused)
  })
})
