import { ArrowLeftOutlined } from '@ant-design/icons'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { CaseView } from '../../contract/cases'
import type { Task } from '../../contract/tasks'
import { Documents } from '../../shared/Documents'
import { Journal } from '../../shared/Journal'
import { BrowserTitle } from '../../shared/Page'
import { useCase } from '../../shared/api/hooks'
import { EntryActs } from '../../shared/entries/EntryActs'
import { DueTable } from '../../shared/ruler/DueTable'
import { Ruler } from '../../shared/ruler/Ruler'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import type { Inbox } from '../inbox/useInbox'
import { ActSection } from './ActSection'
import { ApplicationSection } from './ApplicationSection'
import './case.css'
import { CaseHead } from './CaseHead'
import { tabOf } from './tabOf'

interface CasePaneProps {
  caseNo: string
  task: Task | undefined
  inbox: Inbox
}

/** The right half of the desk: one case, its time, and what can be done with it now. */
export function CasePane({ caseNo, task, inbox }: CasePaneProps) {
  const { t } = useTranslation()
  const query = useCase(caseNo)
  const back = (
    <Link className="desk-back" to={`/inbox${inbox.search ? `?${inbox.search}` : ''}`}>
      <ArrowLeftOutlined aria-hidden /> {t('case.back')}
    </Link>
  )
  if (query.isPending) {
    return (
      <>
        {back}
        <Loading rows={8} />
      </>
    )
  }
  // a case that was shown stays on the page when it cannot be fetched anew: what was typed is in it
  if (!query.data) {
    return (
      <>
        {back}
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      </>
    )
  }
  return (
    <article className="desk-article">
      <BrowserTitle title={`${query.data.applicant.name} · ${t(`state.${query.data.state}`)}`} />
      {back}
      <CaseHead view={query.data} task={task} />
      {tabOf(inbox.search) !== 'time' && (
        <div className="desk-ruler">
          <Ruler ruler={query.data.ruler} journal={query.data.journal} isCompact />
        </div>
      )}
      <Sections view={query.data} task={task} inbox={inbox} />
    </article>
  )
}

function Sections({ view, task, inbox }: { view: CaseView; task: Task | undefined; inbox: Inbox }) {
  const { t } = useTranslation()
  const files = view.materials.reduce((sum, material) => sum + material.files.length, 0)
  const counted = (key: string, count: number) => (
    <>
      {t(`tab.${key}`)} <span className="desk-count">{count}</span>
    </>
  )
  return (
    <Tabs
      className="desk-tabs"
      activeKey={tabOf(inbox.search)}
      onChange={tab => inbox.set({ tab: tab === 'act' ? undefined : tab })}
      items={[
        {
          key: 'act',
          label: t('tab.act'),
          children: (
            <>
              <ActSection view={view} task={task} inbox={inbox} />
              <EntryActs view={view} {...(task?.step === 'hearing' ? { hint: t('hearing.entries') } : {})} />
            </>
          ),
        },
        {
          key: 'materials',
          label: counted('materials', files),
          children: <ApplicationSection view={view} />,
        },
        {
          key: 'journal',
          label: t('tab.journal'),
          children: <Journal lines={view.journal} isNewestFirst />,
        },
        {
          key: 'documents',
          label: counted('documents', view.documents.length),
          children: <Documents caseNo={view.caseNo} documents={view.documents} />,
        },
        {
          key: 'time',
          label: t('tab.time'),
          children: (
            <div className="desk-time">
              <Ruler ruler={view.ruler} journal={view.journal} />
              <DueTable ruler={view.ruler} />
            </div>
          ),
        },
      ]}
    />
  )
}
