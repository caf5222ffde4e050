import path from 'node:path'
import type { WorkingCalendar } from '../domain/calendar/workingCalendar'
import type { Department, Item } from '../domain/catalogue/item'
import type { RuleSet } from '../domain/supervision/ruleSet'
import { loadCalendar } from './loadCalendar'
import { loadCatalogue } from './loadCatalogue'
import { loadRuleSet } from './loadRuleSet'

/** Everything under `config/` that the house lives by, checked. */
export function loadPublished(folder: string = import.meta.dirname): {
  departments: readonly Department[]
  items: readonly Item[]
  calendar: WorkingCalendar
  ruleSets: readonly RuleSet[]
} {
  return {
    ...loadCatalogue(path.join(folder, 'catalogue')),
    calendar: loadCalendar(path.join(folder, 'calendars', 'national.json')),
    ruleSets: [loadRuleSet(path.join(folder, 'supervision', 'rules-1.yaml'))],
  }
}
