import type { Alert, AlertEvent } from '../domain/supervision/alert'
import { isLower } from '../domain/supervision/alertLife'
import type { Account } from '../domain/identity/roles'
import { type Result, accept, breaks } from '../lib/result'
import type { House } from './ports'
import { type OfAlert, actorOf } from './answerAlert'
import { type ChangeAlertDeps, changeAlert, permitAlert } from './support/changeAlert'
import { happened } from './support/changeCase'

type Reviewed = Extract<AlertEvent, { type: 'reviewed' }>
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
 * record of outages supports.
 */
export function reviewAlert(
  { alertId, version, review }: OfAlert & { review: Review },
  by: Account,
  deps: ChangeAlertDeps & Pick<House, 'outages'>,
): Promise<Result<Alert>> {
  return changeAlert(
    alertId,
    deps,
    async (current, now) => {
      const permitted = permitAlert(by, 'alert.review', current)
      if (!permitted.ok) return permitted
      const took = [...current.life.map(event => event.by.accountId), current.responsible?.accountId]
      if (took.includes(by.id)) return breaks('REVIEWER_TOOK_PART')
      const wrong = faultOf(current, review)
      if (wrong) return wrong
      if (review.exemption === 'system-outage') {
        const from = deps.clock.startOf(current.dueOn)
        if ((await deps.outages.between(from, current.raisedAt)).length === 0) {
          return breaks('OUTAGE_NOT_RECORDED', { field: 'exemption' })
        }
      }
      return accept({ type: 'reviewed', ...review, ...happened(now, actorOf(by)) })
    },
    version,
  )
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
