import type { AddressInfo } from 'node:net'
import { loadTexts } from '../../config/loadTexts'
import type { Role } from '../../domain/identity/roles'
import { createLog } from '../../lib/log'
import { addAccount } from '../../usecases/addAccount'
import { createApp } from '../../web/api/createApp'
import { LiveUpdates } from '../../web/api/support/liveUpdates'
import { textsFrom } from '../../web/api/support/texts'
import { ApiClient } from './apiClient'
import { type TestHouse, testHouse } from './testHouse'

/** The real API over real HTTP on a house in memory, on a port that is free. */
export async function testApi(test: TestHouse = testHouse()) {
  const { house } = test
  const log = createLog('test', 'silent')
  const live = new LiveUpdates(house.changes, () => house.clock.now().on, log)
  const app = createApp({
    ...house,
    isDemo: false,
    demoAccounts: [],
    daysAhead: () => 0,
    processes: new Map(),
    texts: textsFrom(loadTexts()),
    live,
    log,
    version: '0',
    pages: '/nowhere',
    readiness: async () => ({}),
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let people = 0
  return {
    ...test,
    base,
    /** A new account, signed in. */
    async as(role: Role, departmentNo?: string): Promise<ApiClient> {
      const loginName = `${role}-${(people += 1)}`
      const account = { loginName, password: 'a long password', name: loginName, role }
      await addAccount({ ...account, ...(departmentNo ? { departmentNo } : {}) }, house)
      return new ApiClient(base).signIn(loginName, account.password)
    },
    async close() {
      live.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
export type TestApi = Awaited<ReturnType<typeof testApi>>
