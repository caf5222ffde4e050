import type { Page } from 'playwright-core'
import { submit } from './desk'
import { fillDay, upload } from './portal'
import { shot } from './shot'

/** 现场核查: the first officer and the day stand there already. */
export async function siteCheck(page: Page): Promise<void> {
  await page.getByLabel('核查人员二').fill('李四')
  await page.getByLabel('核查记录').fill('现场位置、尺寸与图纸一致，墙体完好，不遮挡消防通道。')
  await upload(page, '现场照片和记录', '现场照片')
  await shot(page, 'desk-site-check')
  await submit(page, '提交核查记录', '完成现场核查', false)
}

/** 启动专家评审: stops the clock, with ground, document and planned end. */
export async function startSpecialProcedure(page: Page, plannedEndOn: string): Promise<void> {
  await page.getByRole('radio', { name: /启动专家评审/ }).check()
  await page.getByLabel('启动的理由').fill('灯箱跨越两层楼面，需论证结构安全。')
  await page.getByLabel('告知书文号').fill('郑城管评〔2026〕1号')
  await fillDay(page, '计划结束日', plannedEndOn)
  await upload(page, '书面告知书', '专家评审告知书')
  await shot(page, 'desk-pause')
  await submit(page, '启动专家评审', '启动专家评审（计时中止）', true)
}

export async function endSpecialProcedure(page: Page): Promise<void> {
  await page.getByLabel('评审结论').fill('结构安全，可以设置。')
  await shot(page, 'desk-resume')
  await submit(page, '专家评审结束，恢复计时', '专家评审结束，恢复计时', false)
}

export async function review(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '提交决定' }).check()
  await page.getByLabel('审核意见').fill('符合条件，专家评审通过，建议准予。')
  await shot(page, 'desk-review')
  await submit(page, '提交决定', '提交决定', false)
}

export async function decide(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '准予许可' }).check()
  await page.getByLabel('决定理由').fill('符合法定条件，材料齐全，现场核查一致。')
  await shot(page, 'desk-case')
  await submit(page, '准予许可', '准予许可', true)
}

export async function deliver(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '窗口领取' }).check()
  await page.getByLabel('领取人签收').fill('张敏，经办人，证件后四位 0018')
  await shot(page, 'desk-delivery')
  await submit(page, '确认送达', '确认送达', true)
}
