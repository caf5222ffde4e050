import { LockOutlined, UnlockOutlined } from '@ant-design/icons'
import { App, Button, Checkbox, Input, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../contract/administration'
import { Badge } from '../../shared/Badge'
import { ClearSign } from '../../shared/ClearSign'
import { Instant } from '../../shared/Instant'
import { Page } from '../../shared/Page'
import { useAccounts, useUnlock } from '../../shared/api/hooks'
import { useProblemText } from '../../shared/api/useProblemText'
import { Empty } from '../../shared/states/Empty'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import './administration.css'
import { turner } from './turner'

/** Accounts and their locks; the security administrator opens them again. */
export function AccountsPage() {
  const { t } = useTranslation()
  const accounts = useAccounts()
  return (
    <Page title={t('accounts.title')} lead={t('accounts.lead')}>
      {accounts.isPending && <Loading shape="list" rows={8} />}
      {accounts.isError && <Failed error={accounts.error} onRetry={() => void accounts.refetch()} />}
      {accounts.data && <Accounts rows={accounts.data} />}
    </Page>
  )
}

function Accounts({ rows }: { rows: readonly AccountRow[] }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [isLockedOnly, setLockedOnly] = useState(false)
  const locked = rows.filter(row => row.isLocked).length
  const word = text.trim().toLowerCase()
  const shown = rows
    .filter(row => !isLockedOnly || row.isLocked)
    .filter(row => `${row.name} ${row.loginName} ${t(`role.${row.role}`)}`.toLowerCase().includes(word))
    .toSorted((a, b) => Number(b.isLocked) - Number(a.isLocked))
  return (
    <>
      <div className="desk-table-filters" role="search">
        <Input
          allowClear={{ clearIcon: <ClearSign /> }}
          value={text}
          aria-label={t('accounts.search')}
          placeholder={t('accounts.search')}
          onChange={event => setText(event.target.value)}
        />
        <Checkbox checked={isLockedOnly} onChange={event => setLockedOnly(event.target.checked)}>
          {t('accounts.lockedOnly', { count: locked })}
        </Checkbox>
      </div>
      <Table<AccountRow>
        className="desk-table"
        rowKey="id"
        size="small"
        dataSource={shown}
        pagination={{
          pageSize: 50,
          hideOnSinglePage: true,
          showSizeChanger: false,
          itemRender: turner(t('accounts.previous'), t('accounts.next')),
        }}
        locale={{ emptyText: <Empty title={t('accounts.none')} /> }}
        columns={[
          { title: t('accounts.name'), dataIndex: 'name', onCell: cell('accounts.name') },
          { title: t('accounts.loginName'), dataIndex: 'loginName', onCell: cell('accounts.loginName') },
          {
            title: t('accounts.role'),
            dataIndex: 'role',
            render: (role: string) => t(`role.${role}`),
            onCell: cell('accounts.role'),
          },
          {
            title: t('accounts.state'),
            key: 'state',
            render: (_, row) => <LockState row={row} />,
            onCell: cell('accounts.state'),
          },
          { key: 'unlock', align: 'right', render: (_, row) => (row.isLocked ? <Unlock row={row} /> : null) },
        ]}
      />
    </>
  )

  function cell(label: string) {
    return () => ({ 'data-label': t(label) }) as object
  }
}

function LockState({ row: { isLocked, lockedUntil } }: { row: AccountRow }) {
  const { t } = useTranslation()
  if (!isLocked) return <span className="gb-quiet">{t('accounts.open')}</span>
  return (
    <div>
      <Badge tone="amber" icon={<LockOutlined />}>
        {t('accounts.locked')}
      </Badge>{' '}
      {lockedUntil && (
        <span className="gb-quiet">
          {t('accounts.until')} <Instant at={lockedUntil} />
        </span>
      )}
    </div>
  )
}

function Unlock({ row }: { row: AccountRow }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const problemText = useProblemText()
  const unlock = useUnlock()
  const open = () =>
    unlock.mutate(row.id, {
      onSuccess: () => void message.success(t('accounts.unlocked', { name: row.name })),
      onError: error => void message.warning(problemText(error)),
    })
  return (
    <Button
      icon={<UnlockOutlined aria-hidden />}
      loading={unlock.isPending}
      aria-label={t('accounts.unlockOf', { name: row.name })}
      onClick={open}
    >
      {t('accounts.unlock')}
    </Button>
  )
}
