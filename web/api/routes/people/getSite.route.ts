import { accept } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { type Site, site } from '../../../contract/session'
import { defineRoute } from '../../support/defineRoute'
import { none } from '../../support/shapes'

export interface SiteDeps extends Pick<House, 'clock'> {
  isDemo: boolean
  demoAccounts: NonNullable<Site['demoAccounts']>
}

export const getSiteRoute = defineRoute({
  access: 'public',
  method: 'get',
  path: '/site',
  audit: 'READ_SITE',
  summary: 'What any page may know before anybody signs in',
  ...none,
  answers: site,
  async handle(_, { clock, isDemo, demoAccounts }: SiteDeps) {
    const { at, on } = clock.now()
    return accept({ body: { isDemo, officeNow: at, today: on, ...(isDemo ? { demoAccounts } : {}) } })
  },
})
