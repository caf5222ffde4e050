import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router'
import type { Role } from '../../domain/identity/roles'
import { AppShell } from './AppShell'
import { Page } from './Page'
import { useSession, useSignOut } from './api/hooks'
import { type AppName, addressOf, appOf } from './chairs'
import { Failed } from './states/Failed'
import { Loading } from './states/Loading'

interface RequireSessionProps {
  roles: readonly Role[]
  /** Where the page brings its own shell: the app whose shell stands around what is shown instead of it. */
  app?: AppName
  children?: ReactNode
}

/** Shows what is below to these roles; sends others to sign in, or to their own workplace. */
export function RequireSession({ roles, app, children }: RequireSessionProps) {
  const session = useSession()
  const { pathname, search } = useLocation()
  const around = (shown: ReactNode) => (app ? <AppShell app={app}>{shown}</AppShell> : shown)
  if (session.isPending) return around(<Loading />)
  if (session.isError) return around(<Failed error={session.error} onRetry={() => void session.refetch()} />)
  if (!session.data) {
    return <Navigate replace to={`/sign-in?${new URLSearchParams({ next: pathname + search })}`} />
  }
  const { role } = session.data.account
  return roles.includes(role) ? (children ?? <Outlet />) : around(<OtherChair role={role} />)
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
