import { useTranslation } from 'react-i18next'
import type { NavItem } from '../shared/AppShell'
import { useSession } from '../shared/api/hooks'
import { mayDo } from '../shared/mayDo'

/** Between the inbox and what else one's chair reads; nothing for those who have no inbox. */
export function useDeskNav(): NavItem[] {
  const { t } = useTranslation()
  const role = useSession().data?.account.role
  if (mayDo(role, 'clock.advance'))
    return [
      { to: '/administration/clock', label: t('clock.title') },
      { to: '/administration/messages', label: t('message.title', { ns: 'shared' }) },
    ]
  if (!mayDo(role, 'task.read')) return []
  return [
    { to: '/inbox', label: t('inbox.title') },
    { to: '/alerts', label: t('list.title', { ns: 'shared' }) },
    ...(mayDo(role, 'order.read') ? [{ to: '/orders', label: t('orders.title') }] : []),
    ...(mayDo(role, 'score.read')
      ? [
          { to: '/scores', label: t('scores.title') },
          { to: '/counts', label: t('counts.title') },
        ]
      : []),
  ]
}
