import type { CaseEvent } from '../domain/case/events'
import { readRuler } from '../domain/clock/ruler'
import { segmentsOf } from '../domain/clock/segments'
import { publishedCatalogue } from '../adapters/catalogue/publishedCatalogue'
import { loadPublished } from '../config/loadPublished'
import { addDays, civilDate } from '../lib/civilDate'
import type { Instant } from '../lib/moment'

const EVENTS = 40
const RUNS = 5_000

/** A case with forty events, its clock stopped nineteen times: days, due dates and segments, in microseconds; the median. */
export function benchRuler(): number {
  const catalogue = publishedCatalogue(loadPublished())
  const item = catalogue.item('ZZ18012')!
  const calendar = catalogue.calendarOf(item.departmentNo)
  const journal = longJournal()
  const took: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now()
    segmentsOf(readRuler(journal, item, calendar, civilDate('2026-04-20')), item)
    took.push(performance.now() - started)
  }
  return Math.round(took.sort((a, b) => a - b)[RUNS / 2]! * 1_000)
}

function longJournal(): CaseEvent[] {
  const first = civilDate('2026-03-02')
  const line = (index: number, event: object) =>
    ({
      ...event,
      by: { accountId: 'bench', name: 'bench' },
      on: addDays(first, index),
      at: `${addDays(first, index)}T02:00:00.000Z` as Instant,
    }) as CaseEvent
  const pause = {
    type: 'clockPaused',
    ground: '专家评审',
    reasons: '',
    documentNo: '',
    plannedEndOn: addDays(first, 90),
    files: [],
  }
  const resume = { type: 'clockResumed', conclusion: '', files: [] }
  return [
    line(0, { type: 'filed', receivedOn: first }),
    line(1, { type: 'accepted', effectiveOn: addDays(first, 1) }),
    ...Array.from({ length: EVENTS - 2 }, (_, index) => line(index + 2, index % 2 === 0 ? pause : resume)),
  ]
}
