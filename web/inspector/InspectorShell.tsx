import { useTranslation } from 'react-i18next'
import type { Role } from '../../domain/identity/roles'
import { AppShell } from '../shared/AppShell'
import { useSession } from '../shared/api/hooks'
import { mayDo } from '../shared/mayDo'
import { inspectorRoles, scoreRoles } from './inspectorRoles'

/** Header and navigation; each sees the ways that are open to his chair. */
export function InspectorShell() {
  const { t } = useTranslation()
  const role = useSession().data?.account.role
  const isOf = (roles: readonly Role[]) => role !== undefined && roles.includes(role)
  const ways = [
    { isOpen: isOf(inspectorRoles), to: '/', label: t('nav.list'), end: true },
    { isOpen: isOf(inspectorRoles), to: '/orders', label: t('orders.title') },
    { isOpen: isOf(inspectorRoles), to: '/letters', label: t('letter.title') },
    { isOpen: isOf(scoreRoles), to: '/scores', label: t('scores.title') },
    { isOpen: isOf(scoreRoles), to: '/counts', label: t('counts.title') },
    { isOpen: mayDo(role, 'publication.read'), to: '/publications', label: t('publications.heading') },
    { isOpen: mayDo(role, 'publication.try'), to: '/back-test', label: t('backTest.title') },
    {
      isOpen: mayDo(role, 'message.read'),
      to: '/messages',
      label: t('message.title', { ns: 'shared' }),
    },
    { isOpen: isOf(inspectorRoles), to: '/wall', label: t('nav.wall') },
  ]
  const nav = ways.filter(({ isOpen }) => isOpen).map(({ isOpen: _, ...way }) => way)
  return <AppShell app="inspector" nav={nav} />
}
