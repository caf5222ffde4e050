import { useState } from 'react'
import type { Alert } from '../../../contract/alerts'
import { type Arrivals, nextArrivals } from './arrivals'

/** Follows a list through its updates; `undefined` until it has been read once. */
export function useArrivals(alerts: readonly Alert[] | undefined): Arrivals | undefined {
  const [arrivals, setArrivals] = useState<Arrivals>()
  if (alerts && arrivals?.readFrom !== alerts) {
    const next = nextArrivals(arrivals, alerts)
    setArrivals(next)
    return next
  }
  return arrivals
}
