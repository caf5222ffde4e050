import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Alert } from '../../../contract/alerts'
import { useSession } from '../../api/hooks'
import { mayDo } from '../../mayDo'

/** From a card to its supervision order, or to the form that opens one. A warning or a revoked card carries none. */
export function OrderOfAlert({ alert }: { alert: Alert }) {
  const { t } = useTranslation()
  const role = useSession().data?.account.role
  const { id, hasOrder, level, standing } = alert
  const isCard = level !== 'warning' && standing !== 'revoked'
  const to = hasOrder
    ? mayDo(role, 'order.read') && `/orders/${encodeURIComponent(`order:${id}`)}`
    : mayDo(role, 'order.open') && isCard && `/orders/new?${new URLSearchParams({ alert: id })}`
  if (!to) return null
  return (
    <Link to={to}>
      <Button tabIndex={-1}>{t(hasOrder ? 'card.toOrder' : 'card.openOrder')}</Button>
    </Link>
  )
}
