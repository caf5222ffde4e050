import { UserOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { CaseView, Due } from '../../contract/cases'
import type { Task } from '../../contract/tasks'
import { CaseNo } from '../../shared/CaseNo'
import { Day } from '../../shared/Day'
import { Fact } from '../../shared/Fact'
import { DueBadge } from '../../shared/DueBadge'
import { type Level, LevelTag } from '../../shared/LevelTag'
import { StateTag } from '../../shared/StateTag'
import { useSession } from '../../shared/api/hooks'
import { useClaimTask } from '../inbox/useClaimTask'
import { holderOf } from '../inbox/useInbox'
import { askedDepartments } from './askedDepartments'
import { headDues } from './headDues'

const gravest = ['red', 'yellow', 'warning'] as const

/** Read in one second: whose case, where it stands, in whose hands, how long still. */
export function CaseHead({ view, task }: { view: CaseView; task: Task | undefined }) {
  const { t } = useTranslation()
  const level: Level | undefined = gravest.find(one => view.alerts.some(alert => alert.level === one))
  // of several that are open, the reader's own
  const step = task?.step ?? view.step
  return (
    <header className="desk-head">
      <div className="desk-head-title">
        <h1 tabIndex={-1}>{view.applicant.name}</h1>
        <StateTag state={view.state} />
        {level && <LevelTag level={level} />}
        <HeadAction task={task} />
      </div>
      <p className="desk-head-item">
        {view.itemName} <CaseNo caseNo={view.caseNo} />
      </p>
      <dl className="desk-facts">
        <Fact label={t('case.step')}>
          {step ? t(`step.${step}`) : t('case.noStep')}
          {task && <small>{t(`post.${task.post}`)}</small>}
        </Fact>
        {task?.askedBy && <Fact label={t('case.askedBy')}>{task.askedBy}</Fact>}
        <Fact label={t('case.holder')}>
          <Holder view={view} task={task} />
        </Fact>
        {headDues(view, task).map(due => (
          <DueFact key={due.code + due.occurrence} due={due} />
        ))}
      </dl>
    </header>
  )
}

function DueFact({ due }: { due: Due }) {
  const { t } = useTranslation()
  return (
    <Fact label={t(`limit.${due.code}`, { defaultValue: due.name })}>
      <DueBadge due={due} />
      <small>
        <Day on={due.dueOn} />
      </small>
    </Fact>
  )
}

function Holder({ view, task }: { view: CaseView; task: Task | undefined }) {
  const { t } = useTranslation()
  const accountId = useSession().data?.account.id
  if (view.state === 'supplementing') return <>{t('holder.applicant')}</>
  if (!task) {
    const asked = askedDepartments(view)
    if (asked.length > 0) return <>{asked.join(t('case.comma'))}</>
    return <>{view.openSteps.length > 0 ? t('holder.nobody') : t('holder.none')}</>
  }
  const holder = holderOf(task, accountId)
  if (holder === 'nobody') return <>{t('holder.nobody')}</>
  return (
    <>
      <UserOutlined aria-hidden /> {task.claimedBy?.name}
      {holder === 'me' && <small>{t('holder.thatIsMe')}</small>}
    </>
  )
}

/** Claim first: then the step's own form has the filled button. */
function HeadAction({ task }: { task: Task | undefined }) {
  const { t } = useTranslation()
  const accountId = useSession().data?.account.id
  const { take, giveBack, isPending } = useClaimTask()
  if (!task?.isMine) return null
  const holder = holderOf(task, accountId)
  if (holder === 'nobody') {
    return (
      <Button
        className="desk-head-action"
        type="primary"
        loading={isPending}
        aria-keyshortcuts="c"
        onClick={() => take(task)}
      >
        {t('claim.button')}
      </Button>
    )
  }
  if (holder === 'other') return null
  return (
    <Button className="desk-head-action" loading={isPending} onClick={() => giveBack(task)}>
      {t('claim.release')}
    </Button>
  )
}
