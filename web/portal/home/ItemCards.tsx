import { RightOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ItemSummary } from '../../contract/items'
import { useSpan } from '../useSpan'

/** Items, each a card that leads to its guide. */
export const ItemCards = ({ items }: { items: readonly ItemSummary[] }) => (
  <ul className="pt-items gb-plain-list">
    {items.map(item => (
      <li key={item.code}>
        <ItemCard item={item} />
      </li>
    ))}
  </ul>
)

function ItemCard({ item }: { item: ItemSummary }) {
  const { t } = useTranslation()
  const span = useSpan()
  const promised = span(item.promisedWorkingDays, item.promisedUnit)
  const statutory = span(item.statutoryWorkingDays, item.statutoryUnit)
  return (
    <Link className="pt-card" to={`/items/${item.code}`}>
      <span className="pt-card-words">
        <strong>{item.name}</strong>
        <span className="gb-quiet">
          {item.departmentName} · {item.nature}
        </span>
        <span className="pt-item-summary">{item.summary}</span>
        <span className="pt-item-days">
          <b>{t(item.type === '上报件' ? 'home.promisedReport' : 'home.promised', { span: promised })}</b>
          <span className="gb-quiet">{t('home.statutory', { span: statutory })}</span>
        </span>
      </span>
      <RightOutlined aria-hidden />
    </Link>
  )
}
