import type { Applicant, Case } from '../../domain/case/case'
import { caseNumber } from '../../domain/case/caseNumber'
import type { CaseEvent } from '../../domain/case/events'
import { finishedOn } from '../../domain/performance/finishedFacts'
import { foldJournal } from '../../domain/case/foldJournal'
import { type Item, answersFor } from '../../domain/catalogue/item'
import type { ImaginedCase } from '../../domain/simulation/imagineCase'
import { system } from '../../domain/simulation/people'
import type { PlannedFiling } from '../../domain/simulation/planFilings'
import type { Alert, Responsible } from '../../domain/supervision/alert'
import type { DueAlert } from '../../domain/supervision/dueAlerts'
import type { CivilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'
import { minutesAfter } from '../../lib/moment'
import type { House } from '../ports'
import { readUntil } from '../support/readUntil'
import { readCase, withDues } from '../support/settleCase'
import { answersOf } from './answersOf'
import type { SimulatedTime } from './simulatedTime'

/** Numbers of invented cases begin here, far above what a day's real ones reach. */
const FIRST_SEQUENCE = 50_000

/** One case as it stands at the end of the period, and the alerts that it had by then. */
export function historyOf(
  filing: PlannedFiling,
  { journal: whole, crew }: ImaginedCase,
  applicant: Applicant,
  seed: number,
  time: SimulatedTime,
  { catalogue }: Pick<House, 'catalogue'>,
): { filed: Case; alerts: Alert[] } {
  const { end, clock } = time
  const { item, on: filedOn } = filing
  const journal = whole.filter(({ at }) => at <= end.at)
  const state = foldJournal(journal, end.at)
  const bare: Case = {
    caseNo: caseNumber(item.code, filedOn, FIRST_SEQUENCE + filing.sequence),
    itemCode: item.code,
    itemVersion: item.version,
    departmentNo: item.departmentNo,
    applicant,
    form: answersOf(item, filing, seed),
    materials: [],
    journal,
    documents: [],
    state,
    openSteps: [],
    dues: [],
    raised: [],
    nextAlertAt: null,
    finishedOn: finishedOn(journal),
    outbox: [],
    outboxAt: null,
    filedOn,
    changedAt: journal.at(-1)!.at,
    version: journal.length,
  }
  const { dues, alerts: due } = readUntil(bare, end, { catalogue })
  const filed = { ...bare, raised: due.map(({ key }) => key) }
  const isOver = state === 'archived'
  return {
    filed: isOver ? { ...filed, dues } : withDues(filed, end, { clock, catalogue }),
    alerts: due.map(alert => alertOf(alert, bare, item, crew, time, catalogue)),
  }
}

function alertOf(
  due: DueAlert,
  of: Case,
  item: Item,
  crew: ImaginedCase['crew'],
  { clock }: SimulatedTime,
  catalogue: House['catalogue'],
): Alert {
  const { rule, triggersOn } = due
  const about = due.about === undefined ? undefined : of.journal[due.about]
  const inTime = instantOf(due, about, clock.startOf(triggersOn), of.journal)
  // a limit that the law began in the past was known to nobody before that was written
  const begun = due.startedBy === undefined ? undefined : of.journal[due.startedBy]!
  const raised = begun && begun.at > inTime ? begun : { at: inTime, on: triggersOn }
  return {
    id: due.key,
    caseNo: of.caseNo,
    itemCode: of.itemCode,
    departmentNo: answersFor(item, due.limit),
    ruleId: rule.id,
    ruleSetVersion: due.ruleSetVersion,
    level: due.level,
    dueOn: dueOnAt(raised, due, of, catalogue),
    triggersOn,
    raisedAt: raised.at,
    isRaisedLate: raised.on > triggersOn,
    ...(due.limit === undefined ? {} : { limit: due.limit }),
    ...(due.about === undefined ? {} : { about: due.about }),
    scoredAs: rule.scoredAs,
    responsible: due.responsible ?? (due.limit === undefined ? null : holderOf(due.limit, of, item, crew)),
    state: 'raised',
    standing: due.level,
    life: [{ type: 'raised', at: raised.at, on: raised.on, by: system }],
    nextAt: null,
    tellAt: null,
    version: 1,
  }
}

/** What comes later moves a due date, and no card that was given: a card names the day that was known then. */
function dueOnAt(
  { at, on }: Pick<CaseEvent, 'at' | 'on'>,
  { key, dueOn }: DueAlert,
  of: Case,
  catalogue: House['catalogue'],
): CivilDate {
  const isMoved = of.journal.some(
    event => event.at > at && (event.type === 'clockPaused' || event.type === 'extended'),
  )
  if (!isMoved) return dueOn
  const then = { ...of, journal: of.journal.filter(event => event.at <= at) }
  return readCase(then, { on }, { catalogue }, at).alerts.find(one => one.key === key)?.dueOn ?? dueOn
}

/** A defect is raised when it is written; a limit's alert at its minute of the day. */
function instantOf(
  due: DueAlert,
  about: CaseEvent | undefined,
  midnight: Instant,
  journal: readonly CaseEvent[],
): Instant {
  // what the law makes of a case by itself is written at midnight too, before the cards that follow from it
  const byLaw = journal.findLast(({ type, on }) => type.startsWith('deemed') && on === due.triggersOn)?.at
  const earliest = minutesAfter(midnight, due.atMinute)
  const byDay = byLaw !== undefined && byLaw > earliest ? byLaw : earliest
  return due.limit === undefined && about && about.at > byDay && about.on === due.triggersOn
    ? about.at
    : byDay
}

/** Whose turn it was: the officer of the case at the post that the limit binds. */
function holderOf(limit: string, { state }: Case, item: Item, crew: ImaginedCase['crew']): Responsible {
  const ofStep = item.steps.find(step => step.limit === limit)?.post
  const post = ofStep ?? (state === 'accepted' || state === 'checked' ? 'handling' : 'approval')
  const { accountId, name } = crew[post].actor
  return { accountId, name, post }
}
