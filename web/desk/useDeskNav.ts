import { useTranslation } from 'react-i18next'
import type { NavItem } from '../shared/AppShell'
import { useSession } from '../shared/api/hooks'
import { mayDo } from '../shared/mayDo'

/** Between the inbox and the orders, for those who have both. */
export function useDeskNav(): NavItem[] {
  const { t } = useTranslation()
  const role = useSession().data?.account.role
  if (!mayDo(role, 'order.read') || !mayDo(role, 'task.read')) return []
  return [
    { to: '/inbox', label: t('inbox.title') },
    { to: '/orders', label: t('orders.title') },
  ]
}
