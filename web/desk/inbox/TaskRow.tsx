import { UserOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Task } from '../../contract/tasks'
import { CaseNo } from '../../shared/CaseNo'
import { DueBadge } from '../../shared/DueBadge'
import { LevelTag } from '../../shared/LevelTag'
import { holderOf } from './useInbox'

interface TaskRowProps {
  task: Task
  to: string
  isOpen: boolean
  accountId: string | undefined
}

/** One case that waits: who, at which step, how long still, in whose hands. */
export function TaskRow({ task, to, isOpen, accountId }: TaskRowProps) {
  const { t } = useTranslation()
  const { stepDue, legalDue, alertLevel } = task
  const first = stepDue ?? legalDue
  const behind = stepDue && legalDue?.code !== stepDue.code ? legalDue : undefined
  return (
    <li>
      <Link
        className="desk-row"
        to={to}
        data-task={task.id}
        data-case={task.caseNo}
        aria-current={isOpen ? 'true' : undefined}
      >
        <span className="desk-row-name">
          {alertLevel && <LevelTag level={alertLevel} />}
          <strong>{task.applicantName}</strong>
        </span>
        <span className="desk-row-due">{first && <DueBadge due={first} isPlain />}</span>
        <span className="desk-row-step">
          <b>{t(`step.${task.step}`)}</b> {task.askedBy && `${t('inbox.askedBy', { by: task.askedBy })} `}
          {task.itemName}
        </span>
        <span className="desk-row-legal">{behind && <LegalDays due={behind} />}</span>
        <span className="desk-row-no">
          <CaseNo caseNo={task.caseNo} isCopyable={false} />
        </span>
        <span className="desk-row-holder">
          <Holder task={task} accountId={accountId} />
        </span>
      </Link>
    </li>
  )
}

function LegalDays({ due }: { due: NonNullable<Task['legalDue']> }) {
  const { t } = useTranslation()
  return (
    <>
      <span className="gb-quiet">
        {t(`limitShort.${due.code.replaceAll('.', '_')}`, { defaultValue: due.name })}
      </span>{' '}
      <DueBadge due={due} isPlain />
    </>
  )
}

function Holder({ task, accountId }: { task: Task; accountId: string | undefined }) {
  const { t } = useTranslation()
  const holder = holderOf(task, accountId)
  if (holder === 'nobody') return <span className="gb-quiet">{t('holder.nobody')}</span>
  return (
    <>
      <UserOutlined aria-hidden /> {holder === 'me' ? t('holder.me') : task.claimedBy?.name}
    </>
  )
}
