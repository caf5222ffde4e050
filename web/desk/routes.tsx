import { Navigate, Outlet, type RouteObject } from 'react-router'
import { AppShell } from '../shared/AppShell'
import { AlertPage } from '../shared/alerts/card/AlertPage'
import { AlertsPage } from '../shared/alerts/list/AlertsPage'
import { MessagesPage } from '../shared/notices/MessagesPage'
import { NoticesPage } from '../shared/notices/NoticesPage'
import { OrderPage } from '../shared/orders/OrderPage'
import { RequireSession } from '../shared/RequireSession'
import { useSession } from '../shared/api/hooks'
import { AccessLogPage } from './administration/AccessLogPage'
import { AccountsPage } from './administration/AccountsPage'
import { ClockPage } from './administration/ClockPage'
import { deskRoles, homeOf, inboxRoles, orderRoles } from './chairsOfDesk'
import { DeskSignIn } from './DeskSignIn'
import { DeskOrdersPage } from './orders/DeskOrdersPage'
import { DeskDayCountsPage } from './counts/DeskDayCountsPage'
import { DeskScoresPage } from './scores/DeskScoresPage'
import { useDeskNav } from './useDeskNav'
import './desk.css'
import { InboxPage } from './inbox/InboxPage'

export const routes: RouteObject[] = [
  {
    element: <DeskShell />,
    children: [
      { path: '/sign-in', element: <DeskSignIn /> },
      { path: '/', element: <RequireSession roles={deskRoles} children={<Home />} /> },
      {
        element: <RequireSession roles={orderRoles} />,
        children: [
          { path: '/orders', element: <DeskOrdersPage /> },
          { path: '/orders/:id', element: <OrderPage /> },
        ],
      },
      { path: '/scores', element: <RequireSession roles={inboxRoles} children={<DeskScoresPage />} /> },
      { path: '/counts', element: <RequireSession roles={inboxRoles} children={<DeskDayCountsPage />} /> },
      {
        element: <RequireSession roles={inboxRoles} />,
        children: [
          { path: '/alerts', element: <AlertsPage /> },
          { path: '/alerts/:id', element: <AlertPage listAt="/alerts" /> },
          { path: '/notices', element: <NoticesPage /> },
        ],
      },
      {
        path: '/administration',
        children: [
          { path: 'clock', element: <RequireSession roles={['system-admin']} children={<ClockPage />} /> },
          {
            path: 'messages',
            element: <RequireSession roles={['system-admin']} children={<MessagesPage />} />,
          },
          {
            path: 'accounts',
            element: <RequireSession roles={['security-admin']} children={<AccountsPage />} />,
          },
          {
            path: 'access-log',
            element: <RequireSession roles={['audit-admin']} children={<AccessLogPage />} />,
          },
        ],
      },
    ],
  },
  {
    path: '/inbox/:caseNo?',
    element: <RequireSession roles={inboxRoles} app="desk" children={<InboxPage />} />,
  },
]

function DeskShell() {
  return (
    <AppShell app="desk" nav={useDeskNav()}>
      <Outlet />
    </AppShell>
  )
}

function Home() {
  const session = useSession()
  return session.data ? <Navigate replace to={homeOf(session.data.account.role)} /> : null
}
