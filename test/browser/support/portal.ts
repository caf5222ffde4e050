import type { Page } from 'playwright-core'
import { requiredMaterials } from '../../support/apiClient'
import { paper } from './papers'

/** What the guide calls the materials that are always asked for. */
export const materialNames: Record<(typeof requiredMaterials)[number], string> = {
  'application-form': '户外广告设置申请表',
  identity: '营业执照或者居民身份证',
  'site-right': '设置场地或者载体的使用权证明',
  'design-drawing': '设置位置图、实景效果图和设计图',
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** 谁来申请 */
export async function fillApplicant(page: Page): Promise<void> {
  await heading(page, /谁来申请/).waitFor()
  await page.getByRole('radio', { name: /^单位/ }).check()
  await page.getByLabel('单位名称').fill('郑州圭影演示传媒有限公司')
  await page.getByLabel('统一社会信用代码').fill('91350100M000100Y43')
  await page.getByLabel('联系人').fill('张敏')
  await page.getByLabel('联系电话').fill('13800000000')
}

/** 申请什么: the advertisement hangs for a year from `startsOn`. */
export async function fillContent(page: Page, startsOn: string, endsOn: string): Promise<void> {
  await heading(page, /申请什么/).waitFor()
  await page.getByLabel('设置地点').fill('金水区花园路 1 号东墙')
  await page.getByRole('radio', { name: '建筑物墙面' }).check()
  await page.getByRole('radio', { name: '灯箱' }).check()
  await page.getByLabel('宽度').fill('6')
  await page.getByLabel('高度').fill('3')
  await fillDay(page, '设置起始日期', startsOn)
  await fillDay(page, '设置截止日期', endsOn)
  await page.getByLabel('广告内容').fill('企业名称与标识，夜间内打灯')
}

/** Typed into the calendar's field, as a person who knows the day does. */
export async function fillDay(page: Page, label: string, on: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await field.fill(on)
  // what is left before its calendar has opened, as no person can, keeps the old day
  const isTyped = (await field.getAttribute('type')) !== 'date'
  if (isTyped) await page.locator('.ant-picker-dropdown:visible').waitFor()
  await field.press('Tab')
}

/** 上传材料: each paper in its place. */
export async function uploadMaterials(page: Page): Promise<void> {
  await heading(page, /上传材料/).waitFor()
  for (const name of Object.values(materialNames)) await upload(page, name, name)
}

/** Chooses a file and waits until it has arrived. */
export async function upload(page: Page, place: string, file: string): Promise<void> {
  await page.getByLabel(`选择文件：${place}`, { exact: true }).setInputFiles(paper(file))
  await page.getByRole('button', { name: `移除${file}.pdf` }).waitFor()
}

/** Opens one's own case. */
export async function openOwnCase(page: Page, caseNo: string): Promise<void> {
  await page.goto(`/portal/cases/${caseNo}`)
  await page.getByRole('region', { name: '现在' }).waitFor()
}
