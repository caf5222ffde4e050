import { z } from 'zod'
import { accept } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { defineRoute } from '../../support/defineRoute'
import { none } from '../../support/shapes'

export const listDepartmentsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/departments',
  audit: 'LIST_DEPARTMENTS',
  summary: 'The departments of the city, by number',
  ...none,
  answers: z.object({ departments: z.array(z.object({ no: z.string(), name: z.string() })) }),
  async handle(_, { catalogue }: Pick<House, 'catalogue'>) {
    const departments = catalogue.departments().map(({ no, name }) => ({ no, name }))
    return accept({ body: { departments: departments.sort((a, b) => (a.no < b.no ? -1 : 1)) } })
  },
})
