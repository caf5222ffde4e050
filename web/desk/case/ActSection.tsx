import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView } from '../../contract/cases'
import type { Task } from '../../contract/tasks'
import { useSession, useTasks } from '../../shared/api/hooks'
import { type Inbox, caseAddress, holderOf } from '../inbox/useInbox'
import { sortTasks } from '../inbox/sortTasks'
import { draftTexts } from '../steps/drafts'
import { askedDepartments } from './askedDepartments'
import { Beside } from './Beside'
import { StepOfCase } from '../steps/StepOfCase'

/** 办理: the form of the current step for who holds it; for everybody else, what happens next and by whom. */
export function ActSection({ view, task, inbox }: { view: CaseView; task: Task | undefined; inbox: Inbox }) {
  const { t } = useTranslation()
  const accountId = useSession().data?.account.id
  const next = <NextCase except={view.caseNo} inbox={inbox} />
  if (!task) {
    const isBetween =
      view.openSteps.length > 0 || ['filed', 'accepted', 'checked', 'reviewed'].includes(view.state)
    const asked = askedDepartments(view)
    const waiting = asked.length > 0 && t('act.countersigning', { departments: asked.join(t('case.comma')) })
    const sentence = waiting || (isBetween ? t('act.between') : t(`act.state.${view.state}`))
    return (
      <Calm next={next}>
        {sentence}
        {view.supplementNeeds && (
          <ul>
            {view.supplementNeeds.map(need => (
              <li key={need}>{need}</li>
            ))}
          </ul>
        )}
      </Calm>
    )
  }
  const holder = holderOf(task, accountId)
  const facts = { step: t(`step.${task.step}`), post: t(`post.${task.post}`), name: task.claimedBy?.name }
  if (!task.isMine) {
    return <Calm next={next}>{t(holder === 'nobody' ? 'act.otherPost' : 'act.otherPostHeld', facts)}</Calm>
  }
  if (holder === 'nobody') return <Calm>{t('act.claimFirst', facts)}</Calm>
  if (holder === 'other') {
    const typed = draftTexts(accountId, task.id)
    if (typed.length === 0) return <Calm next={next}>{t('act.held', facts)}</Calm>
    return <TakenMeanwhile sentence={t('act.heldWithDraft', facts)} typed={typed} />
  }
  return (
    <div className="desk-act">
      <StepOfCase key={task.id} view={view} task={task} />
      <Beside view={view} />
    </div>
  )
}

/** Somebody else has it now. What was typed is not lost: it can be read and copied. */
function TakenMeanwhile({ sentence, typed }: { sentence: string; typed: readonly string[] }) {
  return (
    <div className="desk-form">
      <Alert className="desk-alert" type="warning" showIcon title={sentence} />
      {typed.map(text => (
        <p key={text} className="desk-typed">
          {text}
        </p>
      ))}
    </div>
  )
}

function Calm({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return (
    <div className="desk-calm">
      <div>{children}</div>
      {next}
    </div>
  )
}

/** The way on: the most urgent other case that this officer may take or holds. */
function NextCase({ except, inbox }: { except: string; inbox: Inbox }) {
  const { t } = useTranslation()
  const isOfficer = inbox.scopes.length > 1
  const tasks = useTasks(isOfficer ? 'post' : 'department').data?.tasks ?? []
  const [next] = sortTasks(tasks.filter(task => task.caseNo !== except && task.isMine))
  if (!isOfficer) return null
  if (!next) return <p className="gb-quiet">{t('act.nothingMore')}</p>
  return (
    <Link className="desk-next" to={caseAddress(next.caseNo, inbox.search)}>
      {t('act.next', { name: next.applicantName, step: t(`step.${next.step}`) })}
    </Link>
  )
}
