import type { RouteObject } from 'react-router'
import { RequireSession } from '../shared/RequireSession'
import { OrderPage } from '../shared/orders/OrderPage'
import { SignIn } from '../shared/SignIn'
import { InspectorShell } from './InspectorShell'
import { AlertPage } from './alert/AlertPage'
import { AlertsPage } from './list/AlertsPage'
import { LettersPage } from './orders/LettersPage'
import { NewOrderPage } from './orders/NewOrderPage'
import { OrdersPage } from './orders/OrdersPage'
import { WriteLetterPage } from './orders/WriteLetterPage'
import { inspectorRoles } from './inspectorRoles'
import { WallPage } from './wall/WallPage'

/** The wall stands without the shell: nobody sits before it. */
export const routes: RouteObject[] = [
  {
    element: <InspectorShell />,
    children: [
      { path: '/sign-in', element: <SignIn roles={inspectorRoles} /> },
      {
        element: <RequireSession roles={inspectorRoles} />,
        children: [
          { path: '/', element: <AlertsPage /> },
          { path: '/alerts/:id', element: <AlertPage /> },
          { path: '/orders', element: <OrdersPage /> },
          { path: '/orders/:id', element: <OrderPage /> },
          { path: '/letters', element: <LettersPage /> },
        ],
      },
      {
        element: <RequireSession roles={['inspector']} />,
        children: [
          { path: '/orders/new', element: <NewOrderPage /> },
          { path: '/letters/new', element: <WriteLetterPage /> },
        ],
      },
    ],
  },
  {
    element: <RequireSession roles={inspectorRoles} app="inspector" />,
    children: [{ path: '/wall', element: <WallPage /> }],
  },
]
