import { receivedOn } from '../domain/calendar/receivedOn'
import type { Case } from '../domain/case/case'
import type { SubmittedMaterial } from '../domain/case/events'
import { officeHours } from '../domain/catalogue/officeHours'
import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import { type Result, accept, breaks } from '../lib/result'
import type { House } from './ports'
import { type ChangeDeps, changeCase, happened } from './support/changeCase'
import { type NamedMaterial, checkMaterials } from './support/checkMaterials'
import { caseSubject } from './support/subjects'

export type SupplyMaterialsDeps = ChangeDeps & Pick<House, 'files'>

/** The applicant hands in what was asked for (补正). The acceptance check begins anew on that day. */
export function supplyMaterials(
  { caseNo, materials, version }: { caseNo: string; materials: readonly NamedMaterial[]; version: number },
  by: Account,
  deps: SupplyMaterialsDeps,
): Promise<Result<Case>> {
  return changeCase(
    caseNo,
    deps,
    async (current, now) => {
      const permitted = authorize(by, 'case.supplement', caseSubject(current))
      if (!permitted.ok) return permitted
      const item = deps.catalogue.item(current.itemCode, current.itemVersion)
      const department = deps.catalogue.department(current.departmentNo)
      if (!item || !department) throw new Error(`${current.itemCode} is not published`)
      const submitted = await checkMaterials(item, materials, by.id, { isComplete: false }, deps)
      if (!submitted.ok) return submitted
      const fileIds = materials.flatMap(material => material.fileIds)
      if (!(await deps.files.attach(fileIds, caseNo))) return breaks('FILE_NOT_YOURS', { field: 'materials' })

      const calendar = deps.catalogue.calendarOf(department.no)
      const actor = { accountId: by.id, name: current.applicant.name }
      const received = receivedOn(now, officeHours(department), calendar)
      return accept({
        events: [
          {
            type: 'supplementReceived' as const,
            receivedOn: received,
            materials: submitted.value,
            ...happened(now, actor),
          },
        ],
        orders: [{ kind: 'publish-message' as const, name: 'supplement.received' }],
        patch: { materials: merge(current.materials, submitted.value) },
      })
    },
    version,
  )
}

/** New files stand beside the old ones: nothing that was handed in disappears. */
function merge(
  before: readonly SubmittedMaterial[],
  added: readonly SubmittedMaterial[],
): SubmittedMaterial[] {
  const merged = before.map(({ code, files }) => ({
    code,
    files: [...files, ...added.filter(one => one.code === code).flatMap(one => one.files)],
  }))
  return [...merged, ...added.filter(one => !before.some(({ code }) => code === one.code))]
}
