import type { Standing } from '../../domain/publication/publicationFault'
import type { Catalogue } from '../ports'

/** What stands now, for a publication to fit to. */
export const standingOf = (catalogue: Catalogue): Standing => ({
  calendar: catalogue.nationalCalendar(),
  ruleSets: catalogue.ruleSets(),
  ladders: catalogue.ladders(),
  departmentNos: new Set(catalogue.departments().map(({ no }) => no)),
  itemTypes: new Set(catalogue.items().map(({ type }) => type)),
})
