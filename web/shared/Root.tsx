import { Outlet, ScrollRestoration } from 'react-router'
import { DemoBar } from './DemoBar'

/** What stands around every page of every app. */
export function Root() {
  return (
    <>
      <DemoBar />
      <Outlet />
      <ScrollRestoration />
    </>
  )
}
