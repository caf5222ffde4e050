import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { DEMO_PASSWORD } from '../support/startProduct'
import { heading, press } from './support/portal'
import { Screens } from './support/screens'

describe('accounts and languages, by hand', () => {
  let screens: Screens

  before(async () => {
    screens = await Screens.open()
  })
  after(() => screens?.leave())

  it('a citizen registers and is signed in', async () => {
    const page = await screens.sitDown('phone')
    await page.goto('/portal/sign-in')
    await page.getByRole('link', { name: '还没有账号？注册一个' }).click()
    await page.getByLabel('姓名或者单位名称').fill('测试新户')
    await page.getByLabel('账号', { exact: true }).fill(`xinhu.${randomUUID().slice(0, 8)}`)
    await page.getByLabel('密码', { exact: true }).fill('short')
    await press(page, '注册并登录')
    await page.getByText('密码至少 12 个字符').first().waitFor()
    await page.getByLabel('密码', { exact: true }).fill('four unrelated words here')
    await press(page, '注册并登录')
    await page.getByRole('button', { name: '测试新户的菜单' }).waitFor()
    await page.goto('/portal/cases')
    await page.getByText('还没有办件').waitFor()
  })

  it('a wrong password is told so, and lets nobody in', async () => {
    const page = await screens.sitDown()
    await page.goto('/desk/sign-in')
    await page.getByLabel('账号', { exact: true }).fill('chuangkou2')
    await page.getByLabel('密码', { exact: true }).fill('not the password')
    await press(page, '登录')
    await page
      .getByRole('alert')
      .getByText(/密码不正确/)
      .waitFor()
    await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
    await press(page, '登录')
    await heading(page, '待办').waitFor()
  })

  it('a click on a demonstration account fills the form', async () => {
    const page = await screens.sitDown()
    await page.goto('/inspector/sign-in')
    await page.getByRole('button', { name: '使用演示账号：监察员，吴监' }).click()
    await press(page, '登录')
    await heading(page, '预警与红黄牌').waitFor()
  })

  it('who signs in before the page has heard that nobody was signed in stays signed in', async () => {
    const page = await screens.sitDown()
    let release = () => {}
    const isSignedIn = new Promise<void>(resolve => (release = resolve))
    await page.route('**/api/session', async route => {
      if (route.request().method() !== 'GET') return route.continue()
      const response = await route.fetch()
      await isSignedIn
      // the page may have stopped waiting for it, as it should
      await route.fulfill({ response }).catch(() => undefined)
    })
    await page.goto('/desk/sign-in')
    await page.getByLabel('账号', { exact: true }).fill('shenhe')
    await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
    await press(page, '登录')
    await heading(page, '待办').waitFor()
    release()
    await page.unrouteAll({ behavior: 'wait' })
    await page.waitForTimeout(500)
    expect(new URL(page.url()).pathname).to.equal('/desk/inbox')
    await press(page, '陈审的菜单')
    await page.getByRole('menuitem', { name: '退出登录' }).waitFor()
  })

  it('the pages speak English to who asks for it, and keep to it', async () => {
    const page = await screens.sitDown()
    await page.goto('/portal/')
    await page.getByRole('button', { name: '语言' }).click()
    await page.getByRole('menuitem', { name: 'English' }).click()
    await page.waitForFunction(() => document.documentElement.lang === 'en')
    await page.reload()
    expect(await page.locator('html').getAttribute('lang')).to.equal('en')
    await page.getByRole('link', { name: 'Track', exact: false }).first().waitFor()
  })

  it('who signs out is out', async () => {
    const page = await screens.signedIn('portal', 'zhang.min', 'phone')
    await page.getByRole('button', { name: '张敏的菜单' }).click()
    await page.getByRole('menuitem', { name: '退出登录' }).click()
    await page.getByRole('link', { name: '登录', exact: true }).waitFor()
    await page.goto('/portal/cases')
    await heading(page, '登录').waitFor()
  })

  it('no page failed, complained or asked another machine', () => {
    expect(screens.complaints).to.deep.equal([])
  })
})
