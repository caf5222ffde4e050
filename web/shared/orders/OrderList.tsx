import { Button, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { orderColours } from '../../contract/orders'
import { Empty } from '../states/Empty'
import { Failed } from '../states/Failed'
import { Loading } from '../states/Loading'
import { OrderTable } from './OrderTable'
import { type OrderFilter, useOrders } from './queries'
import './orders.css'

const states = ['open', 'fedBack', 'closed', 'all'] as const

/** Orders by state and colour; what is chosen stands in the address. */
export function OrderList() {
  const { t } = useTranslation('shared')
  const [query, setQuery] = useSearchParams()
  const state = states.find(one => one === query.get('state')) ?? 'open'
  const colour = orderColours.find(one => one === query.get('colour'))
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(query)
    if (value === 'all' && name === 'colour') next.delete(name)
    else next.set(name, value)
    setQuery(next, { replace: true })
  }
  return (
    <>
      <div className="order-filters">
        <Segmented
          aria-label={t('order.byState')}
          value={state}
          options={states.map(value => ({ value, label: t(`order.filter.${value}`) }))}
          onChange={value => choose('state', value)}
        />
        <Segmented
          aria-label={t('order.byColour')}
          value={colour ?? 'all'}
          options={['all', ...orderColours].map(value => ({ value, label: t(`order.short.${value}`) }))}
          onChange={value => choose('colour', value)}
        />
      </div>
      <Records filter={{ ...(state === 'all' ? {} : { state }), ...(colour ? { colour } : {}) }} />
    </>
  )
}

function Records({ filter }: { filter: OrderFilter }) {
  const { t } = useTranslation('shared')
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useOrders(filter)
  if (isPending) return <Loading shape="list" rows={5} />
  if (!data) return <Failed error={error} onRetry={() => void refetch()} />
  if (data.length === 0) return <Empty title={t('order.none')} text={t('order.noneText')} />
  return (
    <>
      <OrderTable orders={data} />
      {hasNextPage && (
        <Button className="order-more" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </>
  )
}
