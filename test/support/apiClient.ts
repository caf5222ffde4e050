import { randomUUID } from 'node:crypto'
import type { FormField, ItemGuide } from '../../web/contract/items'
import type { Session } from '../../web/contract/session'

export interface Answered<T> {
  status: number
  body: T
  headers: Headers
}

/** A person at the API, as a browser would be: cookie, CSRF token, language. Over real HTTP. */
export class ApiClient {
  private cookie = ''
  private csrfToken = ''

  constructor(readonly base: string) {}

  async signIn(loginName: string, password: string): Promise<this> {
    const { status, body, headers } = await this.call<Session>('POST', '/session', { loginName, password })
    if (status !== 200) throw new Error(`sign in ${loginName}: ${status} ${JSON.stringify(body)}`)
    this.cookie = headers.get('set-cookie')?.split(';', 1)[0] ?? ''
    this.csrfToken = body.csrfToken
    return this
  }

  get = <T>(path: string) => this.call<T>('GET', path)
  post = <T>(path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    this.call<T>('POST', path, body, headers)
  delete = <T>(path: string) => this.call<T>('DELETE', path)

  async upload(
    name: string,
    bytes: Uint8Array,
    type = 'application/octet-stream',
  ): Promise<Answered<{ fileId: string }>> {
    const form = new FormData()
    form.append('file', new Blob([Buffer.from(bytes)], { type }), name)
    return this.read(
      await fetch(`${this.base}/api/files`, { method: 'POST', headers: this.headers(), body: form }),
    )
  }

  async call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered<T>> {
    const response = await fetch(`${this.base}/api${path}`, {
      method,
      headers: {
        ...this.headers(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return this.read<T>(response)
  }

  private headers(): Record<string, string> {
    return {
      'accept-language': 'zh-CN',
      ...(this.cookie ? { cookie: this.cookie, 'x-csrf-token': this.csrfToken } : {}),
    }
  }

  private async read<T>(response: Response): Promise<Answered<T>> {
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      body: (isJson ? JSON.parse(text) : text) as T,
      headers: response.headers,
    }
  }
}

/** A PDF as small as they come; its bytes say that it is one. */
export const smallPdf = (): Uint8Array =>
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
/** One red pixel. */
export const smallPng = (): Uint8Array =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
    'base64',
  )

export const filingOf = (fileIds: Readonly<Record<string, string>>) => ({
  itemCode: 'ZZ18012',
  applicant: {
    kind: 'organisation',
    name: '郑州测试广告有限公司',
    idNo: '91350100M000100Y43',
    phone: '13800000000',
    contact: '张敏',
  },
  form: {
    location: '金水区花园路 1 号东墙',
    carrier: '建筑物墙面',
    form: '灯箱',
    widthMetres: 6,
    heightMetres: 3,
    startsOn: '2026-12-01',
    endsOn: '2027-11-30',
    content: '企业名称与标识',
  },
  materials: Object.entries(fileIds).map(([code, fileId]) => ({ code, fileIds: [fileId] })),
})

export const requiredMaterials = ['application-form', 'identity', 'site-right', 'design-drawing'] as const

/** Uploads what is required and files the case. */
export async function fileOne(applicant: ApiClient): Promise<string> {
  const fileIds: Record<string, string> = {}
  for (const code of requiredMaterials)
    fileIds[code] = (await applicant.upload(`${code}.pdf`, smallPdf())).body.fileId
  const filed = await applicant.post<{ caseNo: string }>('/cases', filingOf(fileIds), {
    'idempotency-key': randomUUID(),
  })
  if (filed.status !== 201) throw new Error(`filing: ${filed.status} ${JSON.stringify(filed.body)}`)
  return filed.body.caseNo
}

/** Files a case of any item: every question of its guide answered, every required paper there. */
export async function fileItemOf(applicant: ApiClient, itemCode: string): Promise<string> {
  const { body: guide } = await applicant.get<ItemGuide>(`/items/${itemCode}`)
  const required = guide.materials.filter(material => material.required === 'always')
  const materials: { code: string; fileIds: string[] }[] = []
  for (const { code } of required) {
    const { body } = await applicant.upload(`${code}.pdf`, smallPdf())
    materials.push({ code, fileIds: [body.fileId] })
  }
  const { applicant: who } = filingOf({})
  const form = Object.fromEntries(guide.form.map(field => [field.name, answerTo(field)]))
  const filing = { itemCode, applicant: who, form, materials }
  const filed = await applicant.post<{ caseNo: string }>('/cases', filing, {
    'idempotency-key': randomUUID(),
  })
  if (filed.status !== 201)
    throw new Error(`filing ${itemCode}: ${filed.status} ${JSON.stringify(filed.body)}`)
  return filed.body.caseNo
}

/** An answer that the question allows. */
export function answerTo({
  kind,
  choices = [],
  min = 1,
  max = 1e9,
}: Pick<FormField, 'kind' | 'min' | 'max'> & { choices?: readonly string[] | undefined }): string | number {
  if (kind === 'number') return Math.min(max, Math.max(min, 1))
  if (kind === 'date') return '2026-12-01'
  return kind === 'choice' ? choices[0]! : '测试内容'
}
