import { z } from 'zod'
import { authorize } from '../../../../domain/identity/authorize'
import { accept, breaks, refuse } from '../../../../lib/result'
import type { Clock, House } from '../../../../usecases/ports'
import { accessRow, accountRow, advanceClock, clock as clockShape } from '../../../contract/administration'
import { defineRoute } from '../../support/defineRoute'
import { none, nothing } from '../../support/shapes'

export interface ClockDeps extends Pick<House, 'clock'> {
  isDemo: boolean
  daysAhead(): number
  /** Absent outside the demo: there is no way to move the office's clock then. */
  advanceOneDay?: (() => Promise<void>) | undefined
}

const clockView = (clock: Clock, { isDemo, daysAhead }: ClockDeps) => {
  const { at, on } = clock.now()
  return { officeNow: at, today: on, isDemo, daysAhead: daysAhead() }
}

export const getClockRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/clock',
  audit: 'READ_CLOCK',
  summary: "The office's clock",
  ...none,
  answers: clockShape,
  handle: async ({ account }, deps: ClockDeps) => {
    const permitted = authorize(account, 'clock.read')
    return permitted.ok ? accept({ body: clockView(deps.clock, deps) }) : permitted
  },
})

export const advanceClockRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/clock/days',
  audit: 'ADVANCE_CLOCK',
  summary: 'Demo only: move the office one day ahead',
  params: nothing,
  query: nothing,
  body: advanceClock,
  answers: clockShape,
  async handle({ account }, deps: ClockDeps) {
    const permitted = authorize(account, 'clock.advance')
    if (!permitted.ok) return permitted
    if (!deps.advanceOneDay) return breaks('NOT_IN_DEMO')
    await deps.advanceOneDay()
    return accept({ body: clockView(deps.clock, deps) })
  },
})

export const listAccountsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/administration/accounts',
  audit: 'LIST_ACCOUNTS',
  summary: 'Accounts and their locks',
  ...none,
  answers: z.object({ accounts: z.array(accountRow) }),
  async handle({ account }, { accounts, clock }: Pick<House, 'accounts' | 'clock'>) {
    const permitted = authorize(account, 'account.read')
    if (!permitted.ok) return permitted
    const now = clock.machineNow()
    const rows = (await accounts.list(1000)).map(
      ({ id, loginName, name, role, departmentNo, lockedUntil }) => ({
        id,
        loginName,
        name,
        role,
        departmentNo,
        isLocked: lockedUntil !== null && lockedUntil > now,
        ...(lockedUntil && lockedUntil > now ? { lockedUntil } : {}),
      }),
    )
    return accept({ body: { accounts: rows } })
  },
})

export const unlockAccountRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/administration/accounts/:id/unlock',
  audit: 'UNLOCK_ACCOUNT',
  summary: 'Open a locked account again',
  params: z.strictObject({ id: z.string().max(64) }),
  query: nothing,
  body: nothing,
  async handle({ account, params }, { accounts }: Pick<House, 'accounts'>) {
    const permitted = authorize(account, 'account.unlock')
    if (!permitted.ok) return permitted
    if (!(await accounts.find(params.id)))
      return refuse({ code: 'NOT_FOUND', what: 'account', id: params.id })
    await accounts.setLock(params.id, null)
    return accept({ status: 204 })
  },
})

const filter = z.string().trim().max(64).optional()

export const listAccessRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/administration/access-log',
  audit: 'READ_ACCESS_LOG',
  summary: 'Who called what, and with which outcome; newest first',
  params: nothing,
  query: z.strictObject({ who: filter, what: filter, outcome: filter }),
  body: nothing,
  answers: z.object({ entries: z.array(accessRow) }),
  async handle({ account, query }, { accessLog }: Pick<House, 'accessLog'>) {
    const permitted = authorize(account, 'access-log.read')
    return permitted.ok ? accept({ body: { entries: await accessLog.list(query, 200) } }) : permitted
  },
})
