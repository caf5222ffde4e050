import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import type { Alert } from '../../../contract/alerts'
import { CaseNo } from '../../CaseNo'
import { Day } from '../../Day'
import { Instant } from '../../Instant'
import { LevelTag } from '../../LevelTag'
import { CardStateTag } from '../card/CardStateTag'
import { isAboutLimit, useDueLabel } from '../useDueLabel'
import { LateMark } from './LateMark'

/** One warning or card. Its rule's name is the link, and the link covers the row. */
export function AlertRow({ alert, isNew }: { alert: Alert; isNew: boolean }) {
  const { t } = useTranslation()
  const dueLabel = useDueLabel()
  const { search } = useLocation()
  const to = `/alerts/${encodeURIComponent(alert.id)}`
  return (
    <tr className={`gb-row alert-row alert-row--${alert.level}${isNew ? ' alert-row--new' : ''}`}>
      <td>
        <LevelTag level={alert.level} />
      </td>
      <th scope="row">
        <Link className="gb-row__link" to={to} state={{ from: search }}>
          {alert.name}
        </Link>
        <small>
          {t('alert.rule', { id: alert.ruleId })} · {alert.basis}
        </small>
      </th>
      <td className="alert-row__place">
        {alert.departmentName}
        <small>{alert.itemName}</small>
      </td>
      <td className="alert-row__case">
        <CaseNo caseNo={alert.caseNo} />
        <small>{alert.applicantName}</small>
      </td>
      <td data-label={dueLabel(alert)}>
        <Day on={alert.dueOn} />
        {!isAboutLimit(alert) && <small className="alert-row__happened">{t('list.happened')}</small>}
      </td>
      <td data-label={t('list.columns.raised')}>
        <Instant at={alert.raisedAt} />
        {alert.isRaisedLate && <LateMark />}
      </td>
      <td className="alert-row__state">
        <CardStateTag alert={alert} />
      </td>
    </tr>
  )
}
