import type { RouteObject } from 'react-router'
import { AppShell } from '../shared/AppShell'
import { SignIn } from '../shared/SignIn'

export const routes: RouteObject[] = [
  { element: <AppShell app="portal" />, children: [{ path: '/sign-in', element: <SignIn roles={['applicant']} /> }] },
]
