import type { Alert, AlertEvent } from '../domain/supervision/alert'
import { isLower } from '../domain/supervision/alertLife'
import { excusableDays } from '../domain/supervision/excusableDays'
import type { Case } from '../domain/case/case'
import type { Account } from '../domain/identity/roles'
import { nextDay } from '../lib/civilDate'
import { type Result, accept, breaks, refuse } from '../lib/result'
import type { House } from './ports'
import { type OfAlert, actorOf } from './answerAlert'
import { type ChangeAlertDeps, changeAlert, permitAlert } from './support/changeAlert'
import { happened } from './support/changeCase'
import { recountOldMonth } from './support/recountOldMonth'
import type { ScoreMonthDeps } from './scoreMonth'

type Reviewed = Extract<AlertEvent, { type: 'reviewed' }>
export type ReviewAlertDeps = ChangeAlertDeps & ScoreMonthDeps & Pick<House, 'outages'>
export type Review = Pick<Reviewed, 'outcome' | 'reasons' | 'level' | 'exemption'>

/** 签收 */
export function signAlert(
  { alertId, version }: OfAlert,
  by: Account,
  deps: ChangeAlertDeps,
): Promise<Result<Alert>> {
  return changeAlert(
    alertId,
    deps,
    (current, now) => {
      const permitted = permitAlert(by, 'alert.sign', current)
      return permitted.ok ? accept({ type: 'signed', ...happened(now, actorOf(by)) }) : permitted
    },
    version,
  )
}

/**
 * 复核: upheld, lowered or revoked, with reasons, by an inspector who neither raised nor handled it. A revoked
 * card leaves the score and stays in the record. An outage of the system spares only whom the system's own
 * record of outages supports, for the days in which he could have acted.
 */
export async function reviewAlert(
  { alertId, version, review }: OfAlert & { review: Review },
  by: Account,
  deps: ReviewAlertDeps,
): Promise<Result<Alert>> {
  const reviewed = await changeAlert(
    alertId,
    deps,
    async (current, now) => {
      const permitted = permitAlert(by, 'alert.review', current)
      if (!permitted.ok) return permitted
      const about = await deps.cases.find(current.caseNo)
      if (!about) return refuse({ code: 'NOT_FOUND', what: 'case', id: current.caseNo })
      const yellow = await cardBefore(current, deps)
      if (tookPart(current, about, yellow).has(by.id)) return breaks('REVIEWER_TOOK_PART')
      const wrong = faultOf(current, review)
      if (wrong) return wrong
      if (
        review.exemption === 'system-outage' &&
        !(await wasDown(excusableDays(current, about, yellow), deps))
      ) {
        return breaks('OUTAGE_NOT_RECORDED', { field: 'exemption' })
      }
      return accept({ type: 'reviewed', ...review, ...happened(now, actorOf(by)) })
    },
    version,
  )
  if (reviewed.ok && review.outcome !== 'upheld') await recountOldMonth(reviewed.value, deps)
  return reviewed
}

/** The yellow card that became this red one (R6). */
async function cardBefore({ id, caseNo }: Alert, { alerts }: ReviewAlertDeps): Promise<Alert | undefined> {
  const ofCase = await alerts.ofCases([caseNo])
  return ofCase.find(({ life }) => life.some(event => event.type === 'escalated' && event.toAlertId === id))
}

/**
 * Who had to do with the card or the yellow one before it, who answers for it, and who wrote the event that it
 * rests on: an inspector's own finding that a complaint is right is not for him to review.
 */
function tookPart(current: Alert, { journal }: Case, yellow: Alert | undefined): ReadonlySet<string> {
  const events = [current, yellow].flatMap(card => card?.life ?? []).map(({ by }) => by.accountId)
  const found = current.about === undefined ? undefined : journal[current.about]?.by.accountId
  const responsible = [current, yellow].map(card => card?.responsible?.accountId)
  return new Set([...events, ...responsible, found].filter(id => id !== undefined && id !== null))
}

async function wasDown(
  { from, to }: ReturnType<typeof excusableDays>,
  { clock, outages }: ReviewAlertDeps,
): Promise<boolean> {
  const end = clock.startOf(nextDay(to))
  const found = await outages.between(clock.startOf(from), end)
  // midnight belongs to the next day
  return found.some(outage => outage.from < end)
}

function faultOf({ standing }: Alert, { outcome, level, exemption }: Review) {
  if (outcome !== 'lowered') {
    if (level !== undefined) return breaks('LEVEL_ONLY_WHEN_LOWERED', { field: 'level' })
    return outcome === 'upheld' && exemption !== undefined
      ? breaks('EXEMPTION_NOT_WHEN_UPHELD', { field: 'exemption' })
      : undefined
  }
  const isLowered = level !== undefined && standing !== 'revoked' && isLower(level, standing)
  return isLowered ? undefined : breaks('LEVEL_NOT_LOWER', { field: 'level' })
}

/** 销号: put right and found so, or over after its review. */
export function closeAlert(
  { alertId, version, reasons }: OfAlert & { reasons: string },
  by: Account,
  deps: ChangeAlertDeps,
): Promise<Result<Alert>> {
  return changeAlert(
    alertId,
    deps,
    (current, now) => {
      const permitted = permitAlert(by, 'alert.close', current)
      return permitted.ok ? accept({ type: 'closed', reasons, ...happened(now, actorOf(by)) }) : permitted
    },
    version,
  )
}
