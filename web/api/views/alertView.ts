import type { Alert, House } from '../../../usecases/ports'
import { maskName } from '../../../usecases/support/mask'
import type { Alert as AlertView } from '../../contract/alerts'
import type { Texts } from '../support/texts'
import { articleOf } from './rulerView'

/** Each with the case behind it and the rule, as it stood in the rule set that judged it. */
export async function alertViews(
  alerts: readonly Alert[],
  texts: Texts,
  { cases, catalogue }: Pick<House, 'cases' | 'catalogue'>,
): Promise<AlertView[]> {
  const found = await cases.findMany([...new Set(alerts.map(alert => alert.caseNo))])
  const byNo = new Map(found.map(one => [one.caseNo, one]))
  return alerts.flatMap(alert => {
    const about = byNo.get(alert.caseNo)
    if (!about) return []
    const rule = catalogue.ruleSetOn(about.filedOn).rules.find(({ id }) => id === alert.ruleId)
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
        basis: rule ? articleOf(rule.basis) : '',
        itemName: catalogue.item(about.itemCode, about.itemVersion)?.name ?? about.itemCode,
        departmentName: catalogue.department(alert.departmentNo)?.name ?? alert.departmentNo,
        applicantName: maskName(name, kind),
        caseState: about.state,
      },
    ]
  })
}
