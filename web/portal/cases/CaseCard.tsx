import { RightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseSummary } from '../../contract/cases'
import { CaseNo } from '../../shared/CaseNo'
import { DueBadge } from '../../shared/DueBadge'
import { StateTag } from '../../shared/StateTag'
import { officeDay, useDayText } from '../../shared/dates'

/** One case in a list: what it is, where it stands, how long it takes. */
export function CaseCard({ summary }: { summary: CaseSummary }) {
  const { t } = useTranslation()
  const dayText = useDayText()
  const { caseNo, itemName, state, due, filedAt } = summary
  const waits = state === 'supplementing'
  return (
    <Link className={`pt-card${waits ? ' pt-card-waits' : ''}`} to={`/cases/${caseNo}`}>
      <span className="pt-card-words">
        <strong>{itemName}</strong>
        <span className="pt-now-tags">
          <StateTag state={state} />
          {due && state !== 'paused' && <DueBadge due={due} />}
        </span>
        <span className="gb-quiet pt-card-small">
          <CaseNo caseNo={caseNo} isCopyable={false} />
          <span>{t('cases.filedAt', { on: dayText(officeDay(filedAt)) })}</span>
        </span>
        {waits && <b className="pt-must">{t('cases.toDo')}</b>}
      </span>
      <RightOutlined aria-hidden />
    </Link>
  )
}
