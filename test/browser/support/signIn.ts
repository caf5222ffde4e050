import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../support/startProduct'
import type { AppName } from '../../../web/shared/chairs'

/** Signs in by the form, and waits until the page is the person's own. */
export async function signIn(page: Page, app: AppName, loginName: string): Promise<Page> {
  await page.goto(`/${app}/sign-in`)
  await page.getByLabel('账号', { exact: true }).fill(loginName)
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.getByRole('button', { name: /的菜单$/ }).waitFor()
  return page
}
