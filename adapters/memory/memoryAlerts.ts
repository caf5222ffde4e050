import type { AlertLevel } from '../../domain/supervision/ruleSet'
import type { Alert } from '../../domain/supervision/alert'
import type { AlertRepository } from '../../usecases/ports'
import { copied } from './copied'
import type { NoteChange } from './memoryChanges'
import { OrderedIndex } from './orderedIndex'

/** Keeps the promises of `AlertRepository` in memory; the Mongo one is held to the same contract. */
export function memoryAlerts(note: NoteChange = () => undefined): AlertRepository {
  const rows = new Map<string, Alert>()
  const ofCase = new Map<string, string[]>()
  /** For each way to ask, what it finds in the order of raising. */
  const listed = new Map<string, OrderedIndex>()
  const looks = new OrderedIndex()
  const tellings = new OrderedIndex()
  const triggered = new OrderedIndex()

  function raise(alert: Alert): boolean {
    if (rows.has(alert.id)) return false
    ofCase.set(alert.caseNo, [...(ofCase.get(alert.caseNo) ?? []), alert.id])
    for (const departmentNo of [undefined, alert.departmentNo])
      for (const level of [undefined, alert.level]) indexOf(departmentNo, level).add(placeOf(alert))
    triggered.add(`${alert.triggersOn}\n${alert.id}`)
    put(alert)
    return true
  }

  function put(alert: Alert, before?: Alert): void {
    for (const [field, index] of [
      ['nextAt', looks],
      ['tellAt', tellings],
    ] as const) {
      if (before && before[field] !== null) index.remove(`${before[field]}\n${alert.id}`)
      if (alert[field] !== null) index.add(`${alert[field]}\n${alert.id}`)
    }
    rows.set(alert.id, copied(alert))
    note({ topic: 'alerts', caseNo: alert.caseNo, departmentNo: alert.departmentNo })
  }

  function indexOf(departmentNo?: string, level?: AlertLevel): OrderedIndex {
    const name = `${departmentNo ?? ''}|${level ?? ''}`
    let index = listed.get(name)
    if (!index) listed.set(name, (index = new OrderedIndex()))
    return index
  }

  const saveOne = (changed: Alert): boolean => {
    const before = rows.get(changed.id)
    if (before?.version !== changed.version - 1) return false
    put(changed, before)
    return true
  }

  return {
    async raise(alert) {
      return raise(alert)
    },
    async raiseMany(alerts) {
      return alerts.filter(raise).length
    },
    async list({ departmentNo, level, states, before }, limit) {
      const found: Alert[] = []
      for (const place of indexOf(departmentNo, level).descending(before && placeOf(before))) {
        if (found.length >= limit) break
        const alert = rows.get(place.slice(place.indexOf('\n') + 1))!
        if (!states || states.includes(alert.state)) found.push(copied(alert))
      }
      return found
    },
    async ofCases(caseNos) {
      return [...new Set(caseNos)].flatMap(caseNo =>
        (ofCase.get(caseNo) ?? []).map(id => copied(rows.get(id)!)),
      )
    },
    async findMany(ids) {
      return [...new Set(ids)].flatMap(id => copied(rows.get(id)) ?? [])
    },
    async find(id) {
      return copied(rows.get(id))
    },
    save: async changed => saveOne(changed),
    saveMany: async changed => changed.map(saveOne).every(Boolean),
    dueForLook: async (until, limit) => firstOf(looks, until, limit),
    dueForTelling: async (until, limit) => firstOf(tellings, until, limit),
    async triggeredBetween(from, to) {
      const found: Alert[] = []
      for (const key of triggered.ascending(from)) {
        const [on, id] = key.split('\n') as [string, string]
        if (on > to) break
        found.push(copied(rows.get(id)!))
      }
      return found
    },
    async counts(departmentNo) {
      const of = (level: AlertLevel) => indexOf(departmentNo, level).size
      return { warning: of('warning'), yellow: of('yellow'), red: of('red') }
    },
  }
}

function firstOf(index: OrderedIndex, until: string, limit: number): string[] {
  const due: string[] = []
  for (const key of index.ascending()) {
    const [at, id] = key.split('\n') as [string, string]
    if (at > until || due.length >= limit) break
    due.push(id)
  }
  return due
}

const placeOf = ({ raisedAt, id }: Pick<Alert, 'raisedAt' | 'id'>): string => `${raisedAt}\n${id}`
