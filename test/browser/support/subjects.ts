import type { AlertList } from '../../../web/contract/alerts'
import type { CaseView } from '../../../web/contract/cases'
import type { LadderList, RuleSetList } from '../../../web/contract/standing'
import type { Completion } from '../../../web/contract/tasks'
import type { ApiClient } from '../../support/apiClient'
import { caseOf, complete, eventually, siteChecked, taskOf, untilState } from '../../support/office'
import type { Product } from '../../support/startProduct'
import { smallPdf } from '../../support/apiClient'
import { fileFor } from './neighbours'

/** Case numbers by state, a card by `alert` and an order by `order`: what the addresses of the pages name. */
export type Subjects = Readonly<Record<string, string>>

const neighbour = { name: '邻居广告有限公司', place: '金水区经三路 15 号' }
const people = {
  applicant: 'zhang.min',
  clerk: 'chuangkou',
  officer: 'chengban',
  reviewer: 'shenhe',
  approver: 'pizhun',
} as const
type People = Record<keyof typeof people, ApiClient>
type Act = [who: keyof People, step: string, outcome: (now: CaseView) => Promise<Completion> | Completion]

/** The way of a case through the office; each state is reached by the acts before it. */
const way = (reviewer: ApiClient, plannedEndOn: string) => {
  const act = (...one: Act) => one
  const accept = act('clerk', 'acceptance-check', () => ({ outcome: 'accepted' }))
  const check = act('officer', 'site-check', ({ ruler }) => siteChecked(ruler.asOf))
  const review = act('reviewer', 'review', () => ({ outcome: 'reviewed', opinion: '符合条件' }))
  const grant = act('approver', 'decision', () => ({ outcome: 'granted', reasons: '符合条件' }))
  const pause = act('reviewer', 'review', async () => ({
    outcome: 'paused',
    ground: '专家评审',
    reasons: '结构复杂',
    documentNo: '郑城管评〔2026〕9号',
    plannedEndOn,
    fileIds: [(await reviewer.upload('告知书.pdf', smallPdf())).body.fileId],
  }))
  const deliver = act('clerk', 'delivery', () => ({
    outcome: 'delivered',
    method: '窗口领取',
    receipt: '张敏',
  }))
  const askMore = act('clerk', 'acceptance-check', () => ({ outcome: 'supplement', needs: ['夜景效果图'] }))
  return {
    filed: [],
    supplementing: [askMore],
    accepted: [accept],
    checked: [accept, check],
    paused: [accept, check, pause],
    reviewed: [accept, check, review],
    granted: [accept, check, review, grant],
    archived: [accept, check, review, grant, deliver],
  } satisfies Record<string, Act[]>
}

/** Who has the form open in the state, and at which step. */
const holders: Record<string, [keyof People, string]> = {
  filed: ['clerk', 'acceptance-check'],
  accepted: ['officer', 'site-check'],
  checked: ['reviewer', 'review'],
  paused: ['officer', 'special-procedure'],
  reviewed: ['approver', 'decision'],
  granted: ['clerk', 'delivery'],
}

/** A card first, since for one the clock must move; then a case in each state, claimed where a form is to be seen. */
export async function makeSubjects(
  product: Product,
  officeDay: (days: number) => Promise<string>,
): Promise<Subjects> {
  const names = Object.entries(people)
  const clients = await Promise.all(names.map(([, loginName]) => product.signedIn(loginName)))
  const at = Object.fromEntries(names.map(([role], index) => [role, clients[index]])) as People
  const alert = await someAlert(product, at.applicant)
  const ways = Object.entries(way(at.reviewer, await officeDay(14)))
  const cases = ways.map(async ([state, acts]) => [state, await caseIn(state, acts, at)] as const)
  const publications = await somePublications(product, officeDay)
  return {
    alert,
    order: await someOrder(product),
    ...publications,
    ...Object.fromEntries(await Promise.all(cases)),
  }
}

async function caseIn(state: string, acts: readonly Act[], at: People): Promise<string> {
  const caseNo = await fileFor(at.applicant, neighbour)
  for (const [who, step, outcome] of acts)
    await complete(at[who], caseNo, step, await outcome((await caseOf(at.clerk, caseNo)).body))
  await untilState(at.applicant, caseNo, state)
  const [holder, step] = holders[state] ?? []
  if (holder && step) await at[holder].post(`/tasks/${(await taskOf(at[holder], caseNo, step)).id}/claim`)
  return caseNo
}

async function someAlert(product: Product, applicant: ApiClient): Promise<string> {
  const inspector = await product.signedIn('jiancha')
  const newest = async () => (await inspector.get<AlertList>('/alerts')).body.alerts[0]?.id
  const found = await newest()
  if (found) return encodeURIComponent(found)
  const caseNo = await fileFor(applicant, neighbour)
  const administrator = await product.signedIn('xitong')
  const isLate = async () =>
    (await caseOf(applicant, caseNo)).body.ruler.dues.some(({ isMissed }) => isMissed)
  while (!(await isLate())) await administrator.post('/clock/days', { days: 1 })
  return encodeURIComponent(await eventually('a card', newest))
}

/** Opened by hand, and nobody has done anything about it. */
async function someOrder(product: Product): Promise<string> {
  const inspector = await product.signedIn('jiancha')
  const order = {
    departmentNo: '18',
    colour: 'blue',
    subject: '窗口标识不清',
    demand: '更换标识',
    basis: '来信',
  }
  const key = { 'idempotency-key': crypto.randomUUID() }
  return encodeURIComponent((await inspector.post<{ id: string }>('/orders', order, key)).body.id)
}

/** Drafts of a closure, of rules and of a ladder, which the monitor tries. */
async function somePublications(
  product: Product,
  officeDay: (days: number) => Promise<string>,
): Promise<Record<'publication' | 'rules' | 'ladder', string>> {
  const inspector = await product.signedIn('jiancha')
  const draft = async (body: object) => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const made = await inspector.post<{ id: string }>('/publications', { body, reasons: '公告' }, key)
    return made.body.id
  }
  const [from, to] = [await officeDay(1), await officeDay(4)]
  const closure = { kind: 'closure', departmentNo: '18', from, to, reason: '系统切换', source: '公告' }
  const { body } = await inspector.get<RuleSetList>('/rule-sets')
  const { version: _, ...set } = body.ruleSets.at(-1)!
  const effectiveOn = await officeDay(30)
  const standing = (await inspector.get<LadderList>('/ladders')).body.ladders.at(-1)!
  const { version: __, ...ladder } = standing
  return {
    publication: await draft(closure),
    rules: await draft({ kind: 'rule-set', ...set, effectiveOn }),
    ladder: await draft({ kind: 'ladder', ...ladder, effectiveOn, quietMinutes: 60 }),
  }
}
