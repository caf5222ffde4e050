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
import { loadOutline } from './loadOutline'
import { loadDueProcess } from './loadDueProcess'
import { loadLadder } from './loadLadder'
import { loadOrderRules } from './loadOrderRules'
import { loadScoring } from './loadScoring'
import { loadRuleSet } from './loadRuleSet'

/** Everything under `config/` that the house lives by, checked. A full guide prevails over the outline's line. */
export function loadPublished(folder: string = import.meta.dirname): {
  departments: readonly Department[]
  items: readonly Item[]
  calendar: WorkingCalendar
  ruleSets: readonly RuleSet[]
  dueProcess: DueProcess
  orderRules: OrderRules
  ladder: Ladder
  scoring: Scoring
} {
  const full = loadCatalogue(path.join(folder, 'catalogue'))
  const outline = loadOutline(path.join(folder, 'catalogue-outline.json'))
  const added = <T>(all: readonly T[], more: readonly T[], key: (one: T) => string): T[] => {
    const known = new Set(all.map(key))
    return [...all, ...more.filter(one => !known.has(key(one)))]
  }
  return {
    departments: added(full.departments, outline.departments, ({ no }) => no),
    items: added(full.items, outline.items, ({ code }) => code),
    calendar: loadCalendar(path.join(folder, 'calendars', 'national.json')),
    ruleSets: [loadRuleSet(path.join(folder, 'supervision', 'rules-1.yaml'))],
    dueProcess: loadDueProcess(path.join(folder, 'supervision', 'due-process-1.yaml')),
    orderRules: loadOrderRules(path.join(folder, 'supervision', 'orders-1.yaml')),
    ladder: loadLadder(path.join(folder, 'notification', 'ladder-1.yaml')),
    scoring: loadScoring(path.join(folder, 'scoring', 'scoring-1.yaml')),
  }
}
