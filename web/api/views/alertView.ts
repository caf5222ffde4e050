import { cited } from '../../../domain/catalogue/legalSource'
import { revisionOf } from '../../../domain/notification/revision'
import type { Alert, AlertEvent } from '../../../domain/supervision/alert'
import { alertClocks } from '../../../domain/supervision/alertClocks'
import type { House } from '../../../usecases/ports'
import { systemActor } from '../../../usecases/support/systemActor'
import { orderIdOf } from '../../../usecases/support/insertOrder'
import { maskName } from '../../../usecases/support/mask'
import type { AlertDetail, Alert as AlertView } from '../../contract/alerts'
import type { Texts } from '../support/texts'
import { saidIn } from './saidIn'

/** Each with the case behind it and the rule, as it stood in the rule set that judged it. */
export async function alertViews(
  alerts: readonly Alert[],
  texts: Texts,
  { cases, catalogue, orders }: Pick<House, 'cases' | 'catalogue' | 'orders'>,
): Promise<AlertView[]> {
  const found = await cases.findMany([...new Set(alerts.map(alert => alert.caseNo))])
  const opened = await orders.findMany(alerts.map(({ id }) => orderIdOf(id)))
  const ordered = new Set(opened.map(({ id }) => id))
  const byNo = new Map(found.map(one => [one.caseNo, one]))
  return alerts.flatMap(alert => {
    const about = byNo.get(alert.caseNo)
    if (!about) return []
    const set = catalogue.ruleSets().find(({ version }) => version === alert.ruleSetVersion)
    const rule = set?.rules.find(({ id }) => id === alert.ruleId)
    const { id, caseNo, departmentNo, ruleId, level, dueOn, triggersOn, raisedAt, isRaisedLate } = alert
    const { kind, name } = about.applicant
    return [
      {
        id,
        caseNo,
        departmentNo,
        ruleId,
        level,
        dueOn,
        triggersOn,
        raisedAt,
        isRaisedLate,
        name: texts(`rule.${alert.ruleId}`),
        basis: rule ? cited(rule.basis) : '',
        when: rule?.trigger.when ?? 'defect',
        ...(alert.limit === undefined ? {} : { limit: alert.limit }),
        itemName: catalogue.item(about.itemCode, about.itemVersion)?.name ?? about.itemCode,
        departmentName: catalogue.department(alert.departmentNo)?.name ?? alert.departmentNo,
        applicantName: maskName(name, kind),
        caseState: about.state,
        state: alert.state,
        standing: alert.standing,
        responsible: alert.responsible && {
          name: alert.responsible.name,
          post: alert.responsible.post ? texts(`post.${alert.responsible.post}`) : '',
        },
        hasOrder: ordered.has(orderIdOf(alert.id)),
        version: revisionOf(alert),
      },
    ]
  })
}

/** The alert with its life and the clocks of all who have to do with it. */
export async function alertDetailView(
  alert: Alert,
  texts: Texts,
  deps: Pick<House, 'cases' | 'catalogue' | 'clock' | 'orders'>,
): Promise<AlertDetail | undefined> {
  const [shown] = await alertViews([alert], texts, deps)
  const calendar = deps.catalogue.calendarOf(alert.departmentNo)
  return (
    shown && {
      ...shown,
      life: alert.life.map(event => lifeLine(event, texts)),
      clocks: alertClocks(alert, deps.catalogue.dueProcess(), calendar, deps.clock.now().on),
    }
  )
}

function lifeLine(event: AlertEvent, texts: Texts): AlertDetail['life'][number] {
  const { type, at, on, by } = event
  const said = saidIn(event)
  const word =
    'kind' in event
      ? event.kind
      : 'ground' in event
        ? event.ground
        : 'outcome' in event
          ? event.outcome
          : undefined
  return {
    type,
    at,
    on,
    by: by.accountId === systemActor.accountId ? texts('actor.system') : by.name,
    ...(said === undefined ? {} : { text: said }),
    ...(word === undefined ? {} : { word: texts(`alert.${word}`) }),
    files: 'files' in event ? [...event.files] : [],
  }
}
