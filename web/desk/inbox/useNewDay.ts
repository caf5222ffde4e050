import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSite } from '../../shared/api/hooks'

/** An inbox stays open for days: how often it asks what day it is at the office. */
const ASK_EVERY_MS = 5 * 60_000

/** Days left are counted by the office's day: a new day makes every shown case and task out of date. */
export function useNewDay(): void {
  const queries = useQueryClient()
  const today = useSite().data?.today
  useEffect(() => {
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['clock'] }), ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [queries])
  useEffect(() => {
    if (today === undefined) return
    for (const topic of ['cases', 'tasks']) void queries.invalidateQueries({ queryKey: [topic] })
  }, [queries, today])
}
