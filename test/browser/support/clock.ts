import type { Page } from 'playwright-core'
import type { ClockView } from '../../../web/contract/administration'
import { press } from './portal'

/** The system administrator's button; waits until the page shows the new day, and answers it. */
export async function oneDayOn(administrator: Page): Promise<string> {
  const answered = administrator.waitForResponse(
    response => response.url().endsWith('/api/clock/days') && response.request().method() === 'POST',
  )
  await press(administrator, '时间前进一天')
  const { today } = (await (await answered).json()) as ClockView
  await administrator.getByRole('complementary', { name: '演示环境' }).getByText(today).waitFor()
  // while it still turns it takes no second press
  await administrator.locator('.ant-btn-loading').first().waitFor({ state: 'detached' })
  return today
}

/** Day after day until the office is past `day`. */
export async function goPast(administrator: Page, day: string): Promise<void> {
  let today = await oneDayOn(administrator)
  while (today <= day) today = await oneDayOn(administrator)
}
