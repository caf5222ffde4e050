import { DownOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate } from 'react-router'
import type { Session } from '../contract/session'
import { useSession, useSignOut } from './api/hooks'
import './UserMenu.css'

/** Who is signed in and the way out; for a visitor, the way in. */
export function UserMenu() {
  const { t } = useTranslation('shared')
  const session = useSession()
  const { pathname, search } = useLocation()
  if (session.isPending) return null
  if (session.data) return <SignedIn session={session.data} />
  if (pathname === '/sign-in') return null
  const back = pathname === '/' ? '' : `?${new URLSearchParams({ next: pathname + search })}`
  return (
    <Link className="gb-sign-in-link" to={`/sign-in${back}`}>
      <UserOutlined aria-hidden /> {t('shell.signIn')}
    </Link>
  )
}

function SignedIn({ session: { account } }: { session: Session }) {
  const { t } = useTranslation('shared')
  const signOut = useSignOut()
  const navigate = useNavigate()
  const about = [t(`role.${account.role}`), account.departmentName].filter(Boolean).join(' · ')
  const items = [
    { key: 'who', label: about, disabled: true },
    {
      key: 'out',
      label: t('shell.signOut'),
      onClick: () => signOut.mutate(undefined, { onSettled: () => void navigate('/') }),
    },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" aria-label={t('shell.userMenu', { name: account.name })}>
        <UserOutlined aria-hidden />
        <span className="gb-user-name">{account.name}</span>
        <span className="gb-user-role">{t(`role.${account.role}`)}</span>
        <DownOutlined aria-hidden style={{ fontSize: 10 }} />
      </Button>
    </Dropdown>
  )
}
