import { RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ItemSummary } from '../../contract/items'
import { useItems } from '../../shared/api/hooks'
import { Empty } from '../../shared/states/Empty'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { Section } from '../Section'

export function ItemList({ q, onClear }: { q: string; onClear(): void }) {
  const { t } = useTranslation()
  const items = useItems(q)
  return (
    <Section title={t('home.items')} id="items">
      <p className={q ? 'gb-quiet' : 'gb-hidden'} role="status">
        {q && items.data && t('home.found', { count: items.data.length })}
      </p>
      {items.isPending && <Loading shape="cards" rows={2} />}
      {items.isError && <Failed error={items.error} onRetry={() => void items.refetch()} />}
      {items.data?.length === 0 && (
        <Empty
          title={t('home.noneTitle', { q })}
          text={t('home.noneText')}
          action={<Button onClick={onClear}>{t('home.all')}</Button>}
        />
      )}
      {items.data && items.data.length > 0 && (
        <ul className="pt-items gb-plain-list">
          {items.data.map(item => (
            <li key={item.code}>
              <ItemCard item={item} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function ItemCard({ item }: { item: ItemSummary }) {
  const { t } = useTranslation()
  return (
    <Link className="pt-card" to={`/items/${item.code}`}>
      <span className="pt-card-words">
        <strong>{item.name}</strong>
        <span className="gb-quiet">
          {item.departmentName} · {item.nature}
        </span>
        <span className="pt-item-summary">{item.summary}</span>
        <span className="pt-item-days">
          <b>{t('home.promised', { n: item.promisedWorkingDays })}</b>
          <span className="gb-quiet">{t('home.statutory', { n: item.statutoryWorkingDays })}</span>
        </span>
      </span>
      <RightOutlined aria-hidden />
    </Link>
  )
}
