import type { Alert, AlertRepository } from '../../usecases/ports'
import { byText, copied } from './copied'
import type { NoteChange } from './memoryChanges'

/** Keeps the promises of `AlertRepository` in memory; the Mongo one is held to the same contract. */
export function memoryAlerts(note: NoteChange = () => undefined): AlertRepository {
  const rows = new Map<string, Alert>()
  const of = (departmentNo: string | undefined) =>
    [...rows.values()].filter(alert => departmentNo === undefined || alert.departmentNo === departmentNo)

  return {
    async raise(alert) {
      if (rows.has(alert.id)) return false
      rows.set(alert.id, copied(alert))
      note({ topic: 'alerts', caseNo: alert.caseNo, departmentNo: alert.departmentNo })
      return true
    },
    async list({ departmentNo, level, before }, limit) {
      const wanted = of(departmentNo)
        .filter(alert => level === undefined || alert.level === level)
        .sort(newestFirst)
        .filter(alert => before === undefined || newestFirst(alert, before) > 0)
      return copied(wanted.slice(0, limit))
    },
    async ofCases(caseNos) {
      return copied([...rows.values()].filter(({ caseNo }) => caseNos.includes(caseNo)))
    },
    async counts(departmentNo) {
      const counts = { warning: 0, yellow: 0, red: 0 }
      for (const { level } of of(departmentNo)) counts[level] += 1
      return counts
    },
  }
}

type Place = Pick<Alert, 'raisedAt' | 'id'>
const newestFirst = (a: Place, b: Place): number => byText(b, a, 'raisedAt') || byText(b, a, 'id')
