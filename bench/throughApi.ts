import { randomUUID } from 'node:crypto'
import { type ApiClient, filingOf, requiredMaterials, smallPdf } from '../test/support/apiClient'
import { siteChecked } from '../test/support/office'
import type { Product } from '../test/support/startProduct'
import type { CaseView } from '../web/contract/cases'
import type { Completion } from '../web/contract/tasks'
import type { Samples } from './samples'

const LOOK_AGAIN_MS = 100

/** The people of one user's chair. */
export interface Chairs {
  applicant: ApiClient
  clerk: ApiClient
  officer: ApiClient
  reviewer: ApiClient
  approver: ApiClient
}

export async function takeChairs(product: Product): Promise<Chairs> {
  const names = ['zhang.min', 'chuangkou', 'chengban', 'shenhe', 'pizhun']
  const [applicant, clerk, officer, reviewer, approver] = await Promise.all(
    names.map(name => product.signedIn(name)),
  )
  return { applicant: applicant!, clerk: clerk!, officer: officer!, reviewer: reviewer!, approver: approver! }
}

/** One case by all its steps, as its people's pages would do it: four attachments, filing, five decisions, archive. */
export async function oneCase(chairs: Chairs, samples: Samples): Promise<void> {
  const ids: Record<string, string> = {}
  await samples.time('upload ×4', async () => {
    for (const code of requiredMaterials)
      ids[code] = (await chairs.applicant.upload(`${code}.pdf`, smallPdf())).body.fileId
  })
  const caseNo = await samples.time('file', async () => {
    const filed = await chairs.applicant.post<{ caseNo: string }>('/cases', filingOf(ids), {
      'idempotency-key': randomUUID(),
    })
    if (filed.status !== 201) throw new Error(`filing: ${filed.status} ${JSON.stringify(filed.body)}`)
    return filed.body.caseNo
  })
  await act(chairs.clerk, caseNo, 'acceptance-check', { outcome: 'accepted' }, samples)
  const { body } = await chairs.officer.get<CaseView>(`/cases/${caseNo}`)
  await act(chairs.officer, caseNo, 'site-check', siteChecked(body.ruler.asOf), samples)
  await act(chairs.reviewer, caseNo, 'review', { outcome: 'reviewed', opinion: '同意' }, samples)
  await act(chairs.approver, caseNo, 'decision', { outcome: 'granted', reasons: '符合条件' }, samples)
  await act(
    chairs.clerk,
    caseNo,
    'delivery',
    { outcome: 'delivered', method: '电子送达', receipt: '张敏' },
    samples,
  )
  await samples.time('until archived', () => until(chairs.clerk, caseNo, view => view.state === 'archived'))
}

async function act(
  client: ApiClient,
  caseNo: string,
  step: string,
  outcome: Completion,
  samples: Samples,
): Promise<void> {
  const view = await samples.time(`until ${step} is open`, () =>
    until(client, caseNo, seen => seen.openSteps.some(open => open.step === step)),
  )
  const { jobKey } = view.openSteps.find(open => open.step === step)!
  await samples.time(step, async () => {
    const done = await client.post(`/tasks/${jobKey}/completion`, outcome, {
      'if-match': `"${view.version}"`,
    })
    if (done.status !== 200) throw new Error(`${step}: ${done.status} ${JSON.stringify(done.body)}`)
  })
}

async function until(
  client: ApiClient,
  caseNo: string,
  isSo: (view: CaseView) => boolean,
): Promise<CaseView> {
  for (;;) {
    const { body } = await client.get<CaseView>(`/cases/${caseNo}`)
    if (isSo(body)) return body
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS))
  }
}
