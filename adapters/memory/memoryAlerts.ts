import type { AlertLevel } from '../../domain/supervision/ruleSet'
import type { Alert, AlertRepository } from '../../usecases/ports'
import { byText, copied } from './copied'
import type { NoteChange } from './memoryChanges'
import { OrderedIndex } from './orderedIndex'

/** Keeps the promises of `AlertRepository` in memory; the Mongo one is held to the same contract. */
export function memoryAlerts(note: NoteChange = () => undefined): AlertRepository {
  const rows = new Map<string, Alert>()
  const ofCase = new Map<string, string[]>()
  /** For each way to ask, what it finds in the order of raising. */
  const listed = new Map<string, OrderedIndex>()

  function raise(alert: Alert): boolean {
    if (rows.has(alert.id)) return false
    rows.set(alert.id, copied(alert))
    ofCase.set(alert.caseNo, [...(ofCase.get(alert.caseNo) ?? []), alert.id])
    for (const departmentNo of [undefined, alert.departmentNo])
      for (const level of [undefined, alert.level]) indexOf(departmentNo, level).add(placeOf(alert))
    note({ topic: 'alerts', caseNo: alert.caseNo, departmentNo: alert.departmentNo })
    return true
  }

  function indexOf(departmentNo?: string, level?: AlertLevel): OrderedIndex {
    const name = `${departmentNo ?? ''}|${level ?? ''}`
    let index = listed.get(name)
    if (!index) listed.set(name, (index = new OrderedIndex()))
    return index
  }

  return {
    async raise(alert) {
      return raise(alert)
    },
    async raiseMany(alerts) {
      return alerts.filter(raise).length
    },
    async list({ departmentNo, level, before }, limit) {
      const found: Alert[] = []
      for (const place of indexOf(departmentNo, level).descending(before && placeOf(before))) {
        if (found.length >= limit) break
        found.push(copied(rows.get(place.slice(place.indexOf('\n') + 1))!))
      }
      return found
    },
    async ofCases(caseNos) {
      return [...new Set(caseNos)].flatMap(caseNo =>
        (ofCase.get(caseNo) ?? []).map(id => copied(rows.get(id)!)),
      )
    },
    async find(id) {
      return copied(rows.get(id))
    },
    async save(changed) {
      if (rows.get(changed.id)?.version !== changed.version - 1) return false
      rows.set(changed.id, copied(changed))
      note({ topic: 'alerts', caseNo: changed.caseNo, departmentNo: changed.departmentNo })
      return true
    },
    async dueForLook(until, limit) {
      const due = [...rows.values()].filter(({ nextAt }) => nextAt !== null && nextAt <= until)
      return due
        .sort((a, b) => (a.nextAt! < b.nextAt! ? -1 : 1))
        .slice(0, limit)
        .map(({ id }) => id)
    },
    async triggeredBetween(from, to) {
      const found = [...rows.values()].filter(({ triggersOn }) => from <= triggersOn && triggersOn <= to)
      return copied(found.sort((a, b) => byText(a, b, 'triggersOn') || byText(a, b, 'id')))
    },
    async counts(departmentNo) {
      const of = (level: AlertLevel) => indexOf(departmentNo, level).size
      return { warning: of('warning'), yellow: of('yellow'), red: of('red') }
    },
  }
}

const placeOf = ({ raisedAt, id }: Pick<Alert, 'raisedAt' | 'id'>): string => `${raisedAt}\n${id}`
