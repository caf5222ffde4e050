import { accept, refuse, type Result } from '../lib/result'
import { type ChangeDeps, changeCase } from './support/changeCase'

/**
 * Ties a case to its process instance. The first instance wins; a repeated start of the same case is
 * refused and ends without effect. Safe to repeat.
 */
export async function claimProcess(
  { caseNo, processInstanceKey }: { caseNo: string; processInstanceKey: string },
  deps: ChangeDeps,
): Promise<Result<true>> {
  const changed = await changeCase(caseNo, deps, current => {
    if (current.processInstanceKey === processInstanceKey) return accept('nothing')
    if (current.processInstanceKey) {
      return refuse({ code: 'ALREADY_DONE_DIFFERENTLY', what: 'process of case', id: caseNo })
    }
    return accept({ events: [], patch: { processInstanceKey } })
  })
  return changed.ok ? accept(true) : changed
}
