import { Button, Input, Select, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { AccessRow } from '../../contract/administration'
import { ClearSign } from '../../shared/ClearSign'
import { Instant } from '../../shared/Instant'
import { Page } from '../../shared/Page'
import { type AccessFilter, useAccessLog } from '../../shared/api/hooks'
import { Empty } from '../../shared/states/Empty'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import './administration.css'
import { turner } from './turner'

/** Who called what, with which outcome; newest first. The filter is in the address. */
export function AccessLogPage() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const filter = {
    who: search.get('who') ?? '',
    what: search.get('what') ?? '',
    outcome: search.get('outcome') ?? '',
  }
  const log = useAccessLog(filter)
  const set = (changes: Partial<AccessFilter>) =>
    setSearch(
      Object.entries({ ...filter, ...changes }).filter(([, text]) => text),
      { replace: true },
    )
  const clear = () => set({ who: '', what: '', outcome: '' })
  return (
    <Page title={t('access.title')} lead={t('access.lead')}>
      <Filters filter={filter} set={set} />
      {log.isPending && <Loading shape="list" rows={10} />}
      {log.isError && <Failed error={log.error} onRetry={() => void log.refetch()} />}
      {log.data?.length === 0 && (
        <Empty
          title={t('access.none')}
          text={t('access.noneHint')}
          action={<Button onClick={clear}>{t('access.clear')}</Button>}
        />
      )}
      {log.data && log.data.length > 0 && <Rows rows={log.data} />}
    </Page>
  )
}

function Filters({ filter, set }: { filter: AccessFilter; set(changes: Partial<AccessFilter>): void }) {
  const { t } = useTranslation()
  const calls = Object.entries(t('access.call', { returnObjects: true }) as unknown as Record<string, string>)
  const outcomes = Object.entries(
    t('access.result', { returnObjects: true }) as unknown as Record<string, string>,
  )
  const optionsOf = (words: [string, string][]) => words.map(([value, label]) => ({ value, label }))
  return (
    <div className="desk-table-filters" role="search">
      <Input
        allowClear={{ clearIcon: <ClearSign /> }}
        value={filter.who}
        aria-label={t('access.who')}
        placeholder={t('access.whoPlaceholder')}
        onChange={event => set({ who: event.target.value })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={filter.what || undefined}
        aria-label={t('access.what')}
        placeholder={t('access.anything')}
        options={optionsOf(calls)}
        onChange={(what?: string) => set({ what: what ?? '' })}
      />
      <Select
        allowClear
        value={filter.outcome || undefined}
        aria-label={t('access.outcome')}
        placeholder={t('access.anyOutcome')}
        options={optionsOf(outcomes)}
        onChange={(outcome?: string) => set({ outcome: outcome ?? '' })}
      />
    </div>
  )
}

function Rows({ rows }: { rows: readonly AccessRow[] }) {
  const { t } = useTranslation()
  const labelled = (label: string) => ({
    title: t(label),
    onCell: () => ({ 'data-label': t(label) }) as object,
  })
  return (
    <Table<AccessRow>
      className="desk-table"
      rowKey={row => `${row.at} ${row.who} ${row.what} ${row.subject ?? ''} ${row.outcome}`}
      size="small"
      dataSource={[...rows]}
      pagination={{
        pageSize: 50,
        hideOnSinglePage: true,
        showSizeChanger: false,
        itemRender: turner(t('access.newer'), t('access.older')),
      }}
      columns={[
        { ...labelled('access.at'), key: 'at', render: (_, row) => <Instant at={row.at} /> },
        { ...labelled('access.who'), dataIndex: 'who' },
        {
          ...labelled('access.role'),
          key: 'role',
          render: (_, { role }) => (role ? t(`role.${role}`, { defaultValue: role }) : t('access.visitor')),
        },
        {
          ...labelled('access.what'),
          key: 'what',
          render: (_, row) => t(`access.call.${row.what}`, { defaultValue: row.what }),
        },
        {
          ...labelled('access.subject'),
          key: 'subject',
          render: (_, { subject = '' }) =>
            subject
              .replace(/^(order|letter):/, (_prefix, thing: string) => `${t(`access.thing.${thing}`)} `)
              // of a card: its case and its rule
              .replace(/(\w{20,}):([WYR]\d{1,2}):.*$/, '$1 $2'),
        },
        {
          ...labelled('access.outcome'),
          key: 'outcome',
          render: (_, row) => t([`access.result.${row.outcome}`, 'access.otherRefusal']),
        },
      ]}
    />
  )
}
