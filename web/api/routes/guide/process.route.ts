import { z } from 'zod'
import { limitOf, placeOf } from '../../../../domain/catalogue/item'
import { authorize } from '../../../../domain/identity/authorize'
import { accept, refuse } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { processView } from '../../../contract/administration'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'

export interface PublishedProcess {
  xml: string
  /** Step code → ids of the elements that carry it. */
  elements: ReadonlyMap<string, readonly string[]>
}

export interface ProcessDeps extends Pick<House, 'catalogue' | 'tasks'> {
  processes: { get(itemCode: string): PublishedProcess | undefined }
}

export const getProcessRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/processes/:itemCode',
  audit: 'READ_PROCESS',
  summary: 'The diagram of an item, with the number of live cases on each step',
  params: z.strictObject({ itemCode: z.string().max(16) }),
  query: nothing,
  body: nothing,
  answers: processView,
  async handle({ account, params: { itemCode } }, { catalogue, tasks, processes }: ProcessDeps) {
    const item = catalogue.item(itemCode)
    const process = processes.get(itemCode)
    if (!item || !process) return refuse({ code: 'NOT_FOUND', what: 'process', id: itemCode })
    const subject = { what: 'process', id: itemCode, departmentNo: item.departmentNo }
    const permitted = authorize(account, 'process.read', subject)
    if (!permitted.ok) return permitted

    const live = await tasks.countByStep(itemCode)
    const steps = item.steps.map(({ code, name, limit, departmentNo }) => {
      const found = limitOf(item, limit)
      const place = placeOf(code, departmentNo)
      return {
        step: place,
        name:
          departmentNo === undefined
            ? name
            : `${catalogue.department(departmentNo)?.name ?? departmentNo}${name}`,
        elementIds: [...(process.elements.get(place) ?? [])],
        liveCases: live.get(place) ?? 0,
        ...(found ? { limit: { code: found.code, workingDays: found.length, name: found.name } } : {}),
      }
    })
    return accept({ body: { itemCode, itemName: item.name, version: item.version, xml: process.xml, steps } })
  },
})
