import type { RouteObject } from 'react-router'
import { RequireSession } from '../shared/RequireSession'
import { SignIn } from '../shared/SignIn'
import { InspectorShell } from './InspectorShell'
import { AlertPage } from './alert/AlertPage'
import { AlertsPage } from './list/AlertsPage'
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
        ],
      },
    ],
  },
  {
    element: <RequireSession roles={inspectorRoles} app="inspector" />,
    children: [{ path: '/wall', element: <WallPage /> }],
  },
]
