import { revisionOf } from '../../../domain/case/revision'
import type { Case } from '../../../domain/case/case'
import { isEvent } from '../../../domain/case/events'
import type { Department, Item } from '../../../domain/catalogue/item'
import { earliestHearing } from '../../../domain/entries/entryFault'
import { readRuler } from '../../../domain/clock/ruler'
import { authorize } from '../../../domain/identity/authorize'
import { actions, stepAction } from '../../../domain/identity/permissions'
import type { Account } from '../../../domain/identity/roles'
import type { Alert } from '../../../domain/supervision/alert'
import type { House } from '../../../usecases/ports'
import { openEntries } from '../../../usecases/enterOnCase'
import { closedAt, readCase } from '../../../usecases/support/settleCase'
import { maskName, maskPhone } from '../../../usecases/support/mask'
import { caseSubject, stepSubject } from '../../../usecases/support/subjects'
import type { CaseSummary, CaseView, TrackView } from '../../contract/cases'
import type { Texts } from '../support/texts'
import { decisiveDue, dueView } from './dueView'
import { journalView } from './journalView'
import { rulerView } from './rulerView'

export type ViewDeps = Pick<House, 'clock' | 'catalogue'>

const endings = ['granted', 'refused', 'deemedApproved', 'notAccepted', 'withdrawn'] as const

export function published(
  shown: Pick<Case, 'itemCode' | 'itemVersion' | 'departmentNo'>,
  { catalogue }: ViewDeps,
) {
  const item = catalogue.item(shown.itemCode, shown.itemVersion)
  const department = catalogue.department(shown.departmentNo)
  if (!item || !department) throw new Error(`${shown.itemCode} version ${shown.itemVersion} is not published`)
  return { item, department }
}

/** `reader`: the applicant sees the own name in full, everybody else a masked one. */
export function caseSummary(shown: Case, reader: 'applicant' | 'house', deps: ViewDeps): CaseSummary {
  const { item, department } = published(shown, deps)
  const due = decisiveDue(shown.state, readCase(shown, deps.clock.now(), deps).dues)
  const step = shown.openSteps[0]?.step
  const { kind, name } = shown.applicant
  return {
    caseNo: shown.caseNo,
    itemCode: shown.itemCode,
    itemName: item.name,
    departmentName: department.name,
    applicantName: reader === 'applicant' ? name : maskName(name, kind),
    state: shown.state,
    ...(step ? { step } : {}),
    filedAt: shown.journal[0]!.at,
    changedAt: shown.changedAt,
    ...(due ? { due: dueView(due, item) } : {}),
  }
}

/** A whole case for somebody who may read it. */
export function caseView(
  shown: Case,
  alerts: readonly Alert[],
  account: Account,
  texts: Texts,
  deps: ViewDeps,
): CaseView {
  const reader = account.role === 'applicant' ? 'applicant' : 'house'
  const { item, department } = published(shown, deps)
  const ruler = readRuler(
    shown.journal,
    item,
    deps.catalogue.calendarOf(shown.departmentNo, closedAt(shown)),
    deps.clock.now().on,
  )
  const request = shown.state === 'supplementing' && shown.journal.findLast(isEvent('supplementRequested'))
  const outcome = outcomeOf(shown)
  const supervised = reader === 'house' ? alerts : []
  return {
    ...caseSummary(shown, reader, deps),
    version: revisionOf(shown),
    ...(outcome ? { outcome } : {}),
    applicant: applicantView(shown, account),
    form: formView(shown, item),
    materials: materialView(shown, item),
    ...(request ? { supplementNeeds: [...request.needs] } : {}),
    journal: journalView(shown, item, texts, reader, deps.catalogue),
    documents: shown.documents.map(({ sha256: _, ...issued }) => ({
      ...issued,
      title: texts(`document.${issued.document}`),
    })),
    ruler: rulerView(ruler, item, texts),
    openSteps: openStepsView(shown, deps),
    alerts: supervised.map(({ id, level, ruleId, triggersOn }) => ({
      id,
      level,
      ruleId,
      triggersOn,
      name: texts(`rule.${ruleId}`),
    })),
    may: mayNow(shown, account),
    ...entriesView(shown, account, item, deps),
    department: contactOf(department),
  }
}

function entriesView(
  shown: Case,
  account: Account,
  item: Item,
  deps: ViewDeps,
): Pick<CaseView, 'entries' | 'earliestHearing' | 'charges'> {
  const { on } = deps.clock.now()
  const entries = openEntries(shown, account, { on }, deps)
  const calendar = deps.catalogue.calendarOf(shown.departmentNo)
  return {
    entries,
    charges: (item.charges ?? []).map(({ code, name, rateFen, per }) => ({ code, name, rateFen, per })),
    ...(entries.includes('hearingNoticed')
      ? { earliestHearing: earliestHearing({ item, calendar, on }) }
      : {}),
  }
}

/** For anybody who knows the case number and its query password. */
export function trackView(shown: Case, texts: Texts, deps: ViewDeps): TrackView {
  const { item, department } = published(shown, deps)
  const ruler = readRuler(
    shown.journal,
    item,
    deps.catalogue.calendarOf(shown.departmentNo, closedAt(shown)),
    deps.clock.now().on,
  )
  const { itemCode: _, ...summary } = caseSummary(shown, 'house', deps)
  const outcome = outcomeOf(shown)
  return {
    ...summary,
    ...(outcome ? { outcome } : {}),
    ruler: rulerView(ruler, item, texts),
    department: contactOf(department),
    timeline: shown.journal
      .filter(event => event.type !== 'stepStarted')
      .map(({ type, on, at }) => ({ type, on, at })),
  }
}

const contactOf = ({ name, hall, phone, complaintPhone }: Department) => ({
  name,
  hall,
  phone,
  complaintPhone,
})

/** The office calls the applicant: name and phone are its work. Who judges from outside the department needs neither. */
function applicantView({ applicant }: Case, { role, departmentNo }: Account): CaseView['applicant'] {
  const { kind, name, maskedIdNo, phone, contact } = applicant
  const isOffice = departmentNo !== undefined
  return {
    kind,
    name: role === 'applicant' || isOffice ? name : maskName(name, kind),
    idNo: maskedIdNo,
    phone: isOffice ? phone : maskPhone(phone),
    contact: role === 'applicant' || isOffice ? contact : maskName(contact, 'person'),
  }
}

/** A countersignature with the department that is asked. */
const openStepsView = ({ openSteps }: Case, { catalogue }: ViewDeps): CaseView['openSteps'] =>
  openSteps.map(({ step, jobKey, post, departmentNo }) => ({
    step,
    jobKey,
    post,
    ...(departmentNo && { departmentName: catalogue.department(departmentNo)?.name ?? departmentNo }),
  }))

const formView = ({ form }: Case, item: Item): CaseView['form'] =>
  item.form
    .filter(field => form[field.name] !== undefined)
    .map(({ name, label, unit }) => ({ name, label, text: `${form[name]}${unit ? ` ${unit}` : ''}` }))

const materialView = ({ materials }: Case, item: Item): CaseView['materials'] =>
  materials.map(({ code, files }) => ({
    code,
    name: item.materials.find(material => material.code === code)?.name ?? code,
    files: [...files],
  }))

/** How it ended, also after archiving. */
function outcomeOf({ state, journal }: Case): CaseView['outcome'] {
  const current = endings.find(ending => ending === state)
  if (current || (state !== 'delivered' && state !== 'archived')) return current
  const last = journal.findLast(event =>
    ['decided', 'deemedApproved', 'acceptanceRefused', 'withdrawn'].includes(event.type),
  )
  switch (last?.type) {
    case 'decided':
      return last.outcome
    case 'deemedApproved':
      return 'deemedApproved'
    case 'acceptanceRefused':
      return 'notAccepted'
    default:
      return last && 'withdrawn'
  }
}

function mayNow(shown: Case, account: Account): string[] {
  const about = actions.filter(action => action.startsWith('case.') && action !== 'case.file')
  const steps = shown.openSteps.filter(
    open => authorize(account, stepAction(open.step), stepSubject(shown, open)).ok,
  )
  return [
    ...about.filter(action => authorize(account, action, caseSubject(shown)).ok),
    ...steps.map(({ step }) => stepAction(step)),
  ]
}
