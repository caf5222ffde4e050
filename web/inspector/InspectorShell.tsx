import { useTranslation } from 'react-i18next'
import { AppShell } from '../shared/AppShell'
import { useSession } from '../shared/api/hooks'
import { inspectorRoles } from './inspectorRoles'
import './inspector.css'

/** Header and navigation; those who may not enter see no way in. */
export function InspectorShell() {
  const { t } = useTranslation()
  const role = useSession().data?.account.role
  const nav = [
    { to: '/', label: t('nav.list'), end: true },
    { to: '/orders', label: t('orders.title') },
    { to: '/letters', label: t('letter.title') },
    { to: '/wall', label: t('nav.wall') },
  ]
  return <AppShell app="inspector" nav={role && inspectorRoles.includes(role) ? nav : []} />
}
