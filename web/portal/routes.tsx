import type { RouteObject } from 'react-router'
import { RequireSession } from '../shared/RequireSession'
import { PortalShell } from './PortalShell'
import { RegisterPage } from './account/RegisterPage'
import { SignInPage } from './account/SignInPage'
import { CasePage } from './cases/CasePage'
import { MyCasesPage } from './cases/MyCasesPage'
import { FilingPage } from './filing/FilingPage'
import { GuidePage } from './guide/GuidePage'
import { HomePage } from './home/HomePage'
import { ReceiptPage } from './receipt/ReceiptPage'
import { TrackPage } from './track/TrackPage'

export const routes: RouteObject[] = [
  {
    element: <PortalShell />,
    children: [
      { path: '/', element: <HomePage /> },
      { path: '/items/:code', element: <GuidePage /> },
      { path: '/track', element: <TrackPage /> },
      { path: '/sign-in', element: <SignInPage /> },
      { path: '/register', element: <RegisterPage /> },
      {
        element: <RequireSession roles={['applicant']} />,
        children: [
          { path: '/items/:code/apply/:step?', element: <FilingPage /> },
          { path: '/receipts/:caseNo', element: <ReceiptPage /> },
          { path: '/cases', element: <MyCasesPage /> },
          { path: '/cases/:caseNo', element: <CasePage /> },
        ],
      },
    ],
  },
]
