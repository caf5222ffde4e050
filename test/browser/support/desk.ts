import type { Page } from 'playwright-core'
import { press } from './portal'
import { shot } from './shot'

/** The inbox fills by itself when the engine has opened a step. */
export const rowOf = (page: Page, caseNo: string, step: string) =>
  page
    .getByRole('list', { name: '待办列表，最紧急的在前' })
    .getByRole('link', { name: step })
    .filter({ hasText: caseNo })

/** Opens the case in the inbox, claims it, and waits for the form. */
export async function takeCase(page: Page, caseNo: string, step: string): Promise<void> {
  await page.goto('/desk/inbox')
  await rowOf(page, caseNo, step).click()
  const claim = page.getByRole('button', { name: '领取', exact: true })
  const release = page.getByRole('button', { name: '退回岗位' })
  await claim.or(release).waitFor()
  // who ended an earlier step of the same post may hold it already
  if (await claim.isVisible()) await claim.click()
  await release.waitFor()
}

/** Sends the form; where it cannot be undone, the desk asks once more. */
export async function submit(page: Page, name: string, outcome: string, asksAgain: boolean): Promise<void> {
  await press(page, name)
  if (asksAgain) await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  await page.getByText(new RegExp(`^已提交：.*，${outcome}$`)).waitFor()
}

export async function askForSupplement(page: Page, need: string): Promise<void> {
  await page.getByRole('radio', { name: '一次告知补正' }).check()
  await page.getByRole('textbox', { name: '第 1 项' }).fill(need)
  await shot(page, 'desk-supplement')
  await submit(page, '告知补正', '一次告知补正', true)
}

export async function acceptCase(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '受理', exact: true }).check()
  await shot(page, 'desk-acceptance')
  await submit(page, '受理', '受理', true)
}
