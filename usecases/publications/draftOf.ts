import { withClosures } from '../../domain/calendar/workingCalendar'
import { withYear } from '../../domain/calendar/withYear'
import type { JudgingBody } from '../../domain/publication/publication'
import type { Draft } from '../backTest/draftCatalogue'

/** What a publication would change, for a trial of it. */
export function draftOf(body: JudgingBody): Draft {
  switch (body.kind) {
    case 'calendar-year':
      return { calendar: standing => withYear(standing, body.year, body, 'draft') }
    case 'closure':
      return {
        calendar: (standing, departmentNo) =>
          departmentNo === body.departmentNo
            ? withClosures(standing, [...(standing.closures ?? []), body])
            : standing,
      }
    case 'rule-set': {
      const { kind: _, ...set } = body
      return { ruleSet: { ...set, version: 0 } }
    }
  }
}
