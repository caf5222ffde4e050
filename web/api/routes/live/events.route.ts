import { accept, breaks } from '../../../../lib/result'
import { defineRoute } from '../../support/defineRoute'
import type { LiveUpdates } from '../../support/liveUpdates'
import { none } from '../../support/shapes'

export const eventsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/events',
  audit: 'LISTEN',
  summary: 'Server-sent events: which topics and cases have changed, of those that the caller may see',
  ...none,
  async handle({ account, response }, { live }: { live: LiveUpdates }) {
    return live.add(account, response) ? accept('answered' as const) : breaks('RATE_LIMITED')
  },
})
