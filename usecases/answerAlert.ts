import type { Alert, AlertEvent } from '../domain/supervision/alert'
import { alertAfter } from '../domain/supervision/alertLife'
import { alertClocks } from '../domain/supervision/alertClocks'
import type { Account } from '../domain/identity/roles'
import { type Result, accept, breaks } from '../lib/result'
import type { House } from './ports'
import { type ChangeAlertDeps, changeAlert, permitAlert } from './support/changeAlert'
import { happened } from './support/changeCase'
import { ownFiles } from './support/fileRefs'

/** What an officer says to a card. */
export type AlertAnswer = {
  kind: 'explanation' | 'evidence' | 'corrected'
  text: string
  fileIds: readonly string[]
}

export interface OfAlert {
  alertId: string
  /** The revision of the alert that was seen. */
  version: number
}

/** The right to be heard (陈述申辩): explains, shows evidence, or says that it was put right. Also after the time for it. */
export async function answerAlert(
  { alertId, version, answer }: OfAlert & { answer: AlertAnswer },
  by: Account,
  deps: ChangeAlertDeps & Pick<House, 'files'>,
): Promise<Result<Alert>> {
  return say(alertId, version, 'alert.answer', by, answer.fileIds, deps, files => ({
    type: 'answered',
    kind: answer.kind,
    text: answer.text,
    files,
  }))
}

export interface Appeal {
  ground: Extract<AlertEvent, { type: 'appealed' }>['ground']
  text: string
  fileIds: readonly string[]
}

/** 申诉: within its working days, once. Somebody who took no part reviews it. */
export async function appealAlert(
  { alertId, version, appeal }: OfAlert & { appeal: Appeal },
  by: Account,
  deps: ChangeAlertDeps & Pick<House, 'files'>,
): Promise<Result<Alert>> {
  const { ground, text } = appeal
  return say(alertId, version, 'alert.appeal', by, appeal.fileIds, deps, (files, current) => {
    const today = deps.clock.now().on
    const calendar = deps.catalogue.calendarOf(current.departmentNo)
    const clocks = alertClocks(current, deps.catalogue.dueProcess(), calendar, today)
    const isLate = clocks.some(({ code, isMissed }) => code === 'card.appeal' && isMissed)
    return isLate ? undefined : { type: 'appealed', ground, text, files }
  })
}

type Said =
  | Omit<Extract<AlertEvent, { type: 'answered' }>, 'at' | 'on' | 'by'>
  | Omit<Extract<AlertEvent, { type: 'appealed' }>, 'at' | 'on' | 'by'>

async function say(
  alertId: string,
  version: number,
  action: 'alert.answer' | 'alert.appeal',
  by: Account,
  fileIds: readonly string[],
  deps: ChangeAlertDeps & Pick<House, 'files'>,
  said: (files: Extract<AlertEvent, { type: 'answered' }>['files'], current: Alert) => Said | undefined,
): Promise<Result<Alert>> {
  const files = await ownFiles(fileIds, by.id, 'fileIds', deps)
  if (!files.ok) return files
  return changeAlert(
    alertId,
    deps,
    async (current, now) => {
      const permitted = permitAlert(by, action, current)
      if (!permitted.ok) return permitted
      const event = said(files.value, current)
      if (!event) return breaks('APPEAL_TOO_LATE')
      const whole = { ...event, ...happened(now, actorOf(by)) }
      // what its state refuses takes no file into the case
      if (!alertAfter(current, whole)) return accept(whole)
      if (
        !(await deps.files.attach(
          files.value.map(({ fileId }) => fileId),
          current.caseNo,
        ))
      ) {
        return breaks('FILE_NOT_YOURS', { field: 'fileIds' })
      }
      return accept(whole)
    },
    version,
  )
}

export const actorOf = ({ id, name }: Account) => ({ accountId: id, name })
