import { Navigate } from 'react-router'
import { useSession } from '../shared/api/hooks'
import { AlertsPage } from '../shared/alerts/list/AlertsPage'
import { mayDo } from '../shared/mayDo'

/** The cards; for the publisher, who reads none, what the house lives by. */
export function Home() {
  const role = useSession().data?.account.role
  return mayDo(role, 'alert.read') ? <AlertsPage /> : <Navigate replace to="/publications" />
}
