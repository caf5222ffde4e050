import type { Actor } from '../../domain/case/events'

/** The house itself: monitor and workers. Pages show its name from their texts. */
export const systemActor: Actor = { accountId: 'system', name: '系统' }
