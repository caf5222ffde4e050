import type { RouteObject } from 'react-router'
import type { Role } from '../../domain/identity/roles'
import { AppShell } from '../shared/AppShell'
import { RequireSession } from '../shared/RequireSession'
import { SignIn } from '../shared/SignIn'
import { ProcessPage } from './ProcessPage'

/** Those to whom the permission table grants `process.read`; the server decides. */
const readers: readonly Role[] = [
  'designer',
  'publisher',
  'inspector',
  'leader',
  'department-supervisor',
  'window-clerk',
  'handling-officer',
  'reviewer',
  'approver',
]

export const routes: RouteObject[] = [
  {
    element: <AppShell app="designer" isFilled />,
    children: [
      { path: '/sign-in', element: <SignIn roles={['designer']} /> },
      {
        element: <RequireSession roles={readers} />,
        children: [
          { path: '/', element: <ProcessPage /> },
          { path: '/:code', element: <ProcessPage /> },
        ],
      },
    ],
  },
]
