import type { RouteObject } from 'react-router'
import { RequireSession } from '../shared/RequireSession'
import { MessagesPage } from '../shared/notices/MessagesPage'
import { NoticesPage } from '../shared/notices/NoticesPage'
import { OrderPage } from '../shared/orders/OrderPage'
import { SignIn } from '../shared/SignIn'
import { BackTestPage } from './backTests/BackTestPage'
import { DayCountsPage } from './counts/DayCountsPage'
import { Home } from './Home'
import { InspectorShell } from './InspectorShell'
import { AlertPage } from '../shared/alerts/card/AlertPage'
import { LettersPage } from './orders/LettersPage'
import { NewOrderPage } from './orders/NewOrderPage'
import { OrdersPage } from './orders/OrdersPage'
import { WriteLetterPage } from './orders/WriteLetterPage'
import { draftRoles, entryRoles, inspectorRoles, publicationRoles, scoreRoles } from './inspectorRoles'
import { DraftPage } from './publications/DraftPage'
import { PublicationPage } from './publications/PublicationPage'
import { PublicationsPage } from './publications/PublicationsPage'
import { InputsPage } from './scores/InputsPage'
import { NewInputPage } from './scores/NewInputPage'
import { ScoresPage } from './scores/ScoresPage'
import { WallPage } from './wall/WallPage'

/** The wall stands without the shell: nobody sits before it. */
export const routes: RouteObject[] = [
  {
    element: <InspectorShell />,
    children: [
      { path: '/sign-in', element: <SignIn roles={entryRoles} /> },
      { path: '/', element: <RequireSession roles={entryRoles} children={<Home />} /> },
      {
        element: <RequireSession roles={inspectorRoles} />,
        children: [
          { path: '/alerts/:id', element: <AlertPage listAt="/" /> },
          { path: '/orders', element: <OrdersPage /> },
          { path: '/orders/:id', element: <OrderPage /> },
          { path: '/letters', element: <LettersPage /> },
          { path: '/notices', element: <NoticesPage /> },
        ],
      },
      { path: '/scores/inputs', element: <RequireSession roles={scoreRoles} children={<InputsPage />} /> },
      { path: '/scores', element: <RequireSession roles={scoreRoles} children={<ScoresPage />} /> },
      { path: '/counts', element: <RequireSession roles={scoreRoles} children={<DayCountsPage />} /> },
      {
        element: <RequireSession roles={publicationRoles} />,
        children: [
          { path: '/publications', element: <PublicationsPage /> },
          { path: '/publications/:id', element: <PublicationPage /> },
        ],
      },
      {
        element: <RequireSession roles={draftRoles} />,
        children: [
          { path: '/publications/new/:kind', element: <DraftPage /> },
          { path: '/back-test', element: <BackTestPage /> },
        ],
      },
      {
        element: <RequireSession roles={['inspector']} />,
        children: [
          { path: '/orders/new', element: <NewOrderPage /> },
          { path: '/scores/inputs/new', element: <NewInputPage /> },
          { path: '/letters/new', element: <WriteLetterPage /> },
          { path: '/messages', element: <MessagesPage /> },
        ],
      },
    ],
  },
  {
    element: <RequireSession roles={inspectorRoles} app="inspector" />,
    children: [{ path: '/wall', element: <WallPage /> }],
  },
]
