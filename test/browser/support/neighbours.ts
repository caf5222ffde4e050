import { randomUUID } from 'node:crypto'
import { ApiClient, filingOf, requiredMaterials, smallPdf } from '../../support/apiClient'
import { complete, siteChecked } from '../../support/office'
import type { Product } from '../../support/startProduct'
import { materialNames } from './portal'

/** Others who apply in the same weeks. */
const others = [
  { name: '郑州桐柏路面馆', place: '中原区桐柏路 118 号门头' },
  { name: '嵩岳路演示书店有限公司', place: '二七区嵩山南路 60 号南墙' },
  { name: '东风渠演示茶社', place: '金水区东风路 9 号西侧' },
  { name: '熊耳河演示药房连锁有限公司', place: '管城区航海东路 200 号' },
]

/** Files a case by the API, as the filing page would, and answers its number. */
export async function fileFor(
  applicant: ApiClient,
  { name, place }: { name: string; place: string },
): Promise<string> {
  const fileIds: Record<string, string> = {}
  for (const code of requiredMaterials)
    fileIds[code] = (await applicant.upload(`${materialNames[code]}.pdf`, smallPdf())).body.fileId
  const filing = filingOf(fileIds)
  const filed = await applicant.post<{ caseNo: string }>(
    '/cases',
    {
      ...filing,
      applicant: { ...filing.applicant, name },
      form: { ...filing.form, location: place },
    },
    { 'idempotency-key': randomUUID() },
  )
  if (filed.status !== 201) throw new Error(`filing: ${filed.status} ${JSON.stringify(filed.body)}`)
  return filed.body.caseNo
}

/** A window at which not one case waits but several, at different steps. */
export async function moveInNeighbours(product: Product, today: string): Promise<void> {
  const [clerk, officer] = await Promise.all(['chuangkou', 'chengban'].map(name => product.signedIn(name)))
  const applicant = await newApplicant(product)
  const caseNos = await Promise.all(others.map(one => fileFor(applicant, one)))
  const [, , accepted, checked] = caseNos
  for (const caseNo of [accepted!, checked!])
    await complete(clerk!, caseNo, 'acceptance-check', { outcome: 'accepted' })
  await complete(officer!, checked!, 'site-check', siteChecked(today))
}

/** An account of its own, so that the demonstration's applicant has only what she filed. */
export async function newApplicant({ base }: Product): Promise<ApiClient> {
  const account = { loginName: `linju.${randomUUID().slice(0, 8)}`, password: randomUUID(), name: '邻居' }
  const { status, body } = await new ApiClient(base).post('/accounts', account)
  if (status !== 201) throw new Error(`registration: ${status} ${JSON.stringify(body)}`)
  return new ApiClient(base).signIn(account.loginName, account.password)
}
