import { SearchOutlined } from '@ant-design/icons'
import { Button, Input, Segmented, Select } from 'antd'
import { type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession, type TaskScope } from '../../shared/api/hooks'
import { ClearSign } from '../../shared/ClearSign'
import { Empty } from '../../shared/states/Empty'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { TaskRow } from './TaskRow'
import { type Inbox, caseAddress } from './useInbox'

interface TaskPaneProps {
  inbox: Inbox
  openCaseNo: string | undefined
  list: RefObject<HTMLUListElement | null>
}

/** The left half of the desk: what waits, most urgent first. */
export function TaskPane({ inbox, openCaseNo, list }: TaskPaneProps) {
  const { t } = useTranslation()
  const Heading = openCaseNo ? 'h2' : 'h1'
  return (
    <section className="desk-list" aria-labelledby="desk-list-title">
      <div className="desk-list-head">
        <Heading id="desk-list-title" className="desk-list-title">
          {t('inbox.title')}
        </Heading>
        <Scopes inbox={inbox} />
        <Filters inbox={inbox} />
        <p className="gb-hidden" role="status">
          {inbox.query.data && t('inbox.found', { count: inbox.tasks.length })}
        </p>
      </div>
      <Rows inbox={inbox} openCaseNo={openCaseNo} list={list} />
    </section>
  )
}

function Scopes({ inbox: { scope, scopes, counts, set } }: { inbox: Inbox }) {
  const { t } = useTranslation()
  if (scopes.length < 2) return null
  return (
    <Segmented<TaskScope>
      block
      aria-label={t('inbox.scopes')}
      value={scope}
      onChange={next => set({ scope: next, step: undefined })}
      options={scopes.map(value => ({
        value,
        label: (
          <>
            {t(`inbox.scope.${value}`)} <span className="desk-count">{counts?.[value] ?? ''}</span>
          </>
        ),
      }))}
    />
  )
}

function Filters({ inbox: { step, steps, text, set } }: { inbox: Inbox }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="desk-filters" role="search">
      <Input
        id={id}
        data-search
        allowClear={{ clearIcon: <ClearSign /> }}
        prefix={<SearchOutlined aria-hidden />}
        aria-label={t('inbox.search')}
        aria-keyshortcuts="/"
        placeholder={t('inbox.searchPlaceholder')}
        value={text}
        onChange={event => set({ q: event.target.value })}
      />
      <Select<string>
        allowClear
        aria-label={t('inbox.step')}
        placeholder={t('inbox.everyStep')}
        value={step}
        onChange={next => set({ step: next })}
        options={[...new Set([...steps, ...(step ? [step] : [])])].map(value => ({
          value,
          label: t(`step.${value}`),
        }))}
      />
    </div>
  )
}

function Rows({ inbox, openCaseNo, list }: TaskPaneProps) {
  const { t } = useTranslation()
  const accountId = useSession().data?.account.id
  const { query, tasks, search, isFiltered, scope, counts, set } = inbox
  if (query.isPending) return <Loading shape="list" rows={7} />
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />
  if (tasks.length === 0) {
    const clear = <Button onClick={() => set({ q: undefined, step: undefined })}>{t('inbox.clear')}</Button>
    const toPost = (
      <Button onClick={() => set({ scope: 'post' })}>{t('inbox.toPost', { count: counts?.post })}</Button>
    )
    return isFiltered ? (
      <Empty title={t('inbox.noneFound')} text={t('inbox.noneFoundHint')} action={clear} />
    ) : (
      <Empty
        title={t(`inbox.none.${scope}`)}
        text={t('inbox.noneHint')}
        action={scope === 'mine' && counts && counts.post > 0 ? toPost : undefined}
      />
    )
  }
  return (
    <ul ref={list} className="desk-rows gb-plain-list" aria-label={t('inbox.list')}>
      {tasks.map(task => (
        <TaskRow
          key={task.id}
          task={task}
          to={caseAddress(task.caseNo, search)}
          isOpen={task.caseNo === openCaseNo}
          accountId={accountId}
        />
      ))}
    </ul>
  )
}
