import path from 'node:path'
import type { WorkingCalendar } from '../domain/calendar/workingCalendar'
import type { Department, Item } from '../domain/catalogue/item'
import type { Ladder } from '../domain/notification/ladder'
import type { OrderRules } from '../domain/orders/orderRules'
import type { Scoring } from '../domain/performance/scoring'
import type { DueProcess } from '../domain/supervision/dueProcess'
import type { RuleSet } from '../domain/supervision/ruleSet'
import { loadCalendar } from './loadCalendar'
import { loadCatalogue } from './loadCatalogue'
import { loadDueProcess } from './loadDueProcess'
import { loadLadder } from './loadLadder'
import { loadOrderRules } from './loadOrderRules'
import { loadScoring } from './loadScoring'
import { ConfigError } from './support'
import { loadRuleSet } from './loadRuleSet'

/** Everything under `config/` that the house lives by, checked. */
export function loadPublished(folder: string = import.meta.dirname): {
  departments: readonly Department[]
  items: readonly Item[]
  calendar: WorkingCalendar
  ruleSets: readonly RuleSet[]
  dueProcess: DueProcess
  orderRules: OrderRules
  ladders: readonly Ladder[]
  scoring: Scoring
} {
  const { departments, items } = loadCatalogue(path.join(folder, 'catalogue'))
  holdPartners(items, departments, path.join(folder, 'catalogue'))
  return {
    departments,
    items,
    calendar: loadCalendar(path.join(folder, 'calendars', 'national.json')),
    ruleSets: [loadRuleSet(path.join(folder, 'supervision', 'rules-1.yaml'))],
    dueProcess: loadDueProcess(path.join(folder, 'supervision', 'due-process-1.yaml')),
    orderRules: loadOrderRules(path.join(folder, 'supervision', 'orders-1.yaml')),
    ladders: [loadLadder(path.join(folder, 'notification', 'ladder-1.yaml'))],
    scoring: loadScoring(path.join(folder, 'scoring', 'scoring-1.yaml')),
  }
}

/** Nobody is asked who is not there. */
function holdPartners(items: readonly Item[], departments: readonly Department[], folder: string): void {
  const known = new Set(departments.map(({ no }) => no))
  const faults = items.flatMap(({ code, steps }) =>
    steps
      .filter(({ departmentNo }) => departmentNo !== undefined && !known.has(departmentNo))
      .map(({ departmentNo }) => `${code} joint: 没有部门 ${departmentNo} / no such department`),
  )
  if (faults.length > 0) throw new ConfigError(folder, faults)
}
