import { publishedCatalogue } from '../../adapters/catalogue/publishedCatalogue'
import { createDocumentRenderer } from '../../adapters/documents/renderDocument'
import { memoryStores } from '../../adapters/memory/memoryStores'
import { tokens } from '../../adapters/secrets/tokens'
import { createVault } from '../../adapters/secrets/vault'
import type { EngineOrder } from '../../domain/case/case'
import type { Message } from '../../domain/notification/notice'
import type { Account, Role } from '../../domain/identity/roles'
import { addDays, civilDate } from '../../lib/civilDate'
import { TransientError } from '../../lib/errors'
import type { Instant } from '../../lib/moment'
import { createOfficeClock } from '../../adapters/clock/officeClock'
import { fileCase } from '../../usecases/fileCase'
import { openTask } from '../../usecases/openTask'
import type { House } from '../../usecases/ports'
import { published } from './published'

/** A house whose stores, engine and clock are in memory; its catalogue and documents are the real ones. */
export function testHouse(start = '2026-03-02T02:00:00.000Z') {
  let now = Date.parse(start)
  const told: { caseNo: string; entryId: string; order: EngineOrder }[] = []
  const engine = { isAway: false, told, key: 'engine-1', deployed: [] as string[] }
  const gateway = {
    isAway: false,
    refuses: false,
    sent: [] as (Pick<Message, 'id' | 'channel' | 'subject' | 'text'> & { address: string })[],
  }
  const house: House = {
    ...memoryStores(),
    clock: createOfficeClock({ timeZone: 'Asia/Shanghai', offsetMs: () => 0, worldNow: () => now }),
    catalogue: publishedCatalogue(published),
    renderer: createDocumentRenderer(),
    engine: {
      async tell(caseNo, entryId, order) {
        if (engine.isAway) throw new TransientError('engine away', 1000)
        told.push({ caseNo, entryId, order })
        return 'done'
      },
      async deploy(files) {
        const deployed = files.map(({ name }) => {
          const processId = name.replace('.bpmn', '')
          return { processId, version: 1, definitionKey: `${engine.key}:${processId}` }
        })
        engine.deployed.push(...files.map(({ name }) => name))
        return deployed
      },
      isReady: async () => !engine.isAway,
    },
    messenger: {
      channels: ['email', 'sms'],
      async send(message, address) {
        if (gateway.isAway) throw new TransientError('gateway away', 1000)
        if (gateway.refuses) return { refused: 'SMTP 550' }
        gateway.sent.push({ ...message, address })
        return 'sent'
      },
    },
    passwords: {
      hash: async password => `plain:${password}`,
      verify: async (password, hash) => hash === `plain:${password}`,
    },
    vault: createVault('a secret for tests that is long enough'),
    tokens,
  }
  return {
    house,
    engine,
    gateway,
    /** The office's day, at ten in the morning. */
    goTo(day: string) {
      now = Date.parse(`${day}T02:00:00.000Z`)
    },
    nextDay() {
      now = Date.parse(`${addDays(civilDate(new Date(now).toISOString().slice(0, 10)), 1)}T02:00:00.000Z`)
    },
    pass(ms: number) {
      now += ms
    },
    at: () => new Date(now).toISOString() as Instant,
  }
}

export type TestHouse = ReturnType<typeof testHouse>

export const person = (
  role: Role,
  id: string = role,
  departmentNo: string | undefined = role === 'applicant' ? undefined : '18',
): Account => ({
  id,
  loginName: id,
  name: id,
  role,
  ...(departmentNo ? { departmentNo } : {}),
})

export const applicant = person('applicant')

export async function storedFile({ house }: TestHouse, ownerId: string): Promise<string> {
  const fileId = house.tokens.fresh()
  await house.files.insert({
    fileId,
    ownerId,
    name: 'a.pdf',
    mediaType: 'application/pdf',
    bytes: 3,
    sha256: 'x',
    storedAt: house.clock.machineNow(),
    caseNo: null,
  })
  return fileId
}

export async function filing(test: TestHouse, more: object = {}) {
  const codes = ['application-form', 'identity', 'site-right', 'design-drawing']
  const materials = await Promise.all(
    codes.map(async code => ({ code, fileIds: [await storedFile(test, applicant.id)] })),
  )
  return {
    itemCode: 'ZZ18012',
    applicant: {
      kind: 'organisation' as const,
      name: '测试公司',
      idNo: '91350100M000100Y43',
      phone: '13800000000',
      contact: '张',
    },
    form: {
      location: '花园路',
      carrier: '建筑物墙面',
      form: '灯箱',
      widthMetres: 6,
      heightMetres: 3,
      startsOn: '2026-04-01',
      endsOn: '2027-03-31',
      content: '标识',
    },
    materials,
    idempotencyKey: house36(test),
    ...more,
  }
}

const house36 = ({ house }: TestHouse) => house.tokens.fresh().replaceAll('_', '-')

/** A filed case whose acceptance check is open; the job keys are `<case>-<n>`. */
export async function filedCase(test: TestHouse) {
  const filed = await fileCase(await filing(test), applicant, test.house)
  if (!filed.ok) throw new Error(JSON.stringify(filed.refusal))
  const { caseNo } = filed.value
  const open = async (step: Parameters<typeof openTask>[0]['step']) => {
    const jobKey = String(Math.floor(Math.random() * 1e15))
    await openTask({ caseNo, step, jobKey }, test.house)
    return jobKey
  }
  const read = async () => (await test.house.cases.find(caseNo))!
  return { caseNo, open, read }
}
