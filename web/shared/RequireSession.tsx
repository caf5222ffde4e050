import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import type { Role } from '../../domain/identity/roles'
import { Page } from './Page'
import { useSession, useSignOut } from './api/hooks'
import { addressOf, appOf } from './chairs'
import { Failed } from './states/Failed'
import { Loading } from './states/Loading'

/** Shows what is below to these roles; sends others to sign in, or to their own workplace. */
export function RequireSession({ roles, children }: { roles: readonly Role[]; children?: ReactNode }) {
  const session = useSession()
  const { pathname, search } = useLocation()
  if (session.isPending) return <Loading />
  if (session.isError) return <Failed error={session.error} onRetry={() => void session.refetch()} />
  if (!session.data) {
    return <Navigate replace to={`/sign-in?${new URLSearchParams({ next: pathname + search })}`} />
  }
  const { role } = session.data.account
  return roles.includes(role) ? (children ?? <Outlet />) : <OtherChair role={role} />
}

function OtherChair({ role }: { role: Role }) {
  const { t } = useTranslation('shared')
  const signOut = useSignOut()
  const navigate = useNavigate()
  const app = appOf[role]
  return (
    <Page
      title={t('chair.title')}
      lead={t('chair.lead', { role: t(`role.${role}`) })}
      width="reading"
      actions={
        <>
          <Button type="primary" href={addressOf(app)}>
            {t('chair.go', { app: t(`apps.${app}`) })}
          </Button>
          <Button onClick={() => signOut.mutate(undefined, { onSettled: () => void navigate('/sign-in') })}>
            {t('chair.signInElse')}
          </Button>
        </>
      }
    >
      {null}
    </Page>
  )
}
