import { QuestionCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { AppShell } from '../../shared/AppShell'
import { useTasks } from '../../shared/api/hooks'
import { BrowserTitle } from '../../shared/Page'
import { Empty } from '../../shared/states/Empty'
import { CasePane } from '../case/CasePane'
import './inbox.css'
import { useDeskNav } from '../useDeskNav'
import { KeysHelp } from './KeysHelp'
import { TaskPane } from './TaskPane'
import { useClaimTask } from './useClaimTask'
import { useInbox } from './useInbox'
import { useInboxKeys } from './useInboxKeys'
import { useNewDay } from './useNewDay'

/** List left, case right; on a phone the list, then the case. */
export function InboxPage() {
  const { t } = useTranslation()
  const { caseNo } = useParams()
  const inbox = useInbox()
  const list = useRef<HTMLUListElement>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const openTask = useTasks('department').data?.tasks.find(task => task.caseNo === caseNo)
  const claim = useClaimTask()
  const nav = useDeskNav()
  useNewDay()
  useInboxKeys({
    list,
    onHelp: () => setHelpOpen(true),
    onClaim: taskId => claim.byId(taskId ?? openTask?.id),
  })
  const help = (
    <Button
      type="text"
      className="desk-help"
      icon={<QuestionCircleOutlined aria-hidden />}
      aria-keyshortcuts="?"
      onClick={() => setHelpOpen(true)}
    >
      {t('keys.button')}
    </Button>
  )
  return (
    <AppShell app="desk" nav={nav} isFilled tools={help}>
      {!caseNo && <BrowserTitle title={t('inbox.title')} />}
      <div className={`desk${caseNo ? ' desk-case-open' : ''}`}>
        <TaskPane inbox={inbox} openCaseNo={caseNo} list={list} />
        <section className="desk-case" aria-label={t('case.label')}>
          {caseNo ? (
            <CasePane key={caseNo} caseNo={caseNo} task={openTask} inbox={inbox} />
          ) : (
            <Empty title={t('case.none')} text={t('case.noneHint')} />
          )}
        </section>
      </div>
      <KeysHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </AppShell>
  )
}
