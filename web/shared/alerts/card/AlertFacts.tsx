import { useTranslation } from 'react-i18next'
import type { Alert } from '../../../contract/alerts'
import type { CaseView } from '../../../contract/cases'
import { CaseNo } from '../../CaseNo'
import { Day } from '../../Day'
import { Fact } from '../../Fact'
import { Instant } from '../../Instant'
import { LevelTag } from '../../LevelTag'
import { StateTag } from '../../StateTag'
import { CardStateTag } from './CardStateTag'
import { LateMark } from '../list/LateMark'
import { useDueLabel } from '../useDueLabel'

/** What is known of the record at a glance. */
export function AlertFacts({ alert, shown }: { alert: Alert; shown: CaseView }) {
  const { t } = useTranslation()
  const dueLabel = useDueLabel()
  return (
    <section className={`alert-card alert-card--${alert.level}`} aria-label={t('alert.facts')}>
      <div className="alert-card__signs">
        <LevelTag level={alert.level} />
        <span>{t('alert.rule', { id: alert.ruleId })}</span>
        <CardStateTag alert={alert} />
      </div>
      <dl className="alert-card__facts">
        <Fact label={dueLabel(alert)}>
          <Day on={alert.dueOn} />
        </Fact>
        <Fact label={t('list.columns.triggers')}>
          <Day on={alert.triggersOn} />
        </Fact>
        <Fact label={t('alert.raisedAt')}>
          <Instant at={alert.raisedAt} />
          {alert.isRaisedLate && <LateMark />}
        </Fact>
        <Fact label={t('alert.caseNo')}>
          <CaseNo caseNo={alert.caseNo} />
        </Fact>
        <Fact label={t('alert.caseState')}>
          <StateTag state={shown.state} />
        </Fact>
        <Fact label={t('alert.item')}>{shown.itemName}</Fact>
        <Fact label={t('alert.department')}>{alert.departmentName}</Fact>
        <Fact label={t('alert.applicant')}>{alert.applicantName}</Fact>
        {alert.responsible && (
          <Fact label={t('alert.responsible')}>
            {[alert.responsible.name, alert.responsible.post].filter(Boolean).join(' · ')}
          </Fact>
        )}
        <Fact label={t('alert.basis')}>{alert.basis}</Fact>
      </dl>
    </section>
  )
}
