import type { Instant } from '../lib/moment'
import type { House } from './ports'

export type SweepLeftoversDeps = Pick<House, 'files' | 'fileStore' | 'sessions' | 'tasks' | 'cases' | 'clock'>

const FILE_KEPT_MS = 24 * 3_600_000
/** 2.5 leases of 15 minutes: the engine shows an open task again with every lease. */
const TASK_UNSEEN_MS = 2.5 * 15 * 60_000
const BATCH = 200

/** Takes away what nobody owns any more: attachments never filed, sessions run out, tasks the engine no longer has. */
export async function sweepLeftovers(deps: SweepLeftoversDeps): Promise<Record<string, number>> {
  const now = deps.clock.machineNow()
  return {
    files: await removeFiles(before(now, FILE_KEPT_MS), deps),
    sessions: await deps.sessions.removeExpired(now),
    tasks: await closeUnseen(before(now, TASK_UNSEEN_MS), deps),
  }
}

async function removeFiles(storedBefore: Instant, { files, fileStore }: SweepLeftoversDeps): Promise<number> {
  const left = await files.unattachedSince(storedBefore, BATCH)
  let removed = 0
  for (const { fileId, ownerId } of left) {
    if (!(await files.removeUnattached(fileId, ownerId))) continue
    await fileStore.remove(fileId)
    removed += 1
  }
  return removed
}

/** The case is the authority: a task that the case still holds open stays, however long the engine is away. */
async function closeUnseen(seenBefore: Instant, { tasks, cases }: SweepLeftoversDeps): Promise<number> {
  const unseen = await tasks.notSeenSince(seenBefore, BATCH)
  let closed = 0
  for (const task of unseen) {
    const found = await cases.find(task.caseNo)
    if (found?.openSteps.some(({ jobKey }) => jobKey === task.id)) continue
    await tasks.close(task.id, 'cancelled')
    closed += 1
  }
  return closed
}

const before = (now: Instant, ms: number): Instant => new Date(Date.parse(now) - ms).toISOString() as Instant
