import { type Result, accept } from '../lib/result'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { systemActor } from './support/systemActor'

/** Closes the file. Safe to repeat. */
export async function archiveCase({ caseNo }: { caseNo: string }, deps: ChangeDeps): Promise<Result<true>> {
  const changed = await changeCase(caseNo, deps, (current, now) =>
    current.state === 'archived'
      ? accept('nothing')
      : accept({ events: [{ type: 'archived', ...happened(now, systemActor) }] }),
  )
  return changed.ok ? accept(true) : changed
}
