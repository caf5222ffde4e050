import type { Alert } from '../../domain/supervision/alert'
import { type ScoreMonthDeps, scoreMonth } from '../scoreMonth'
import { isCountedByMonitor } from './monthsToCount'

/** A review that moves a card of a month that the monitor counts no more counts that month anew. */
export async function recountOldMonth(
  { triggersOn, departmentNo }: Alert,
  deps: ScoreMonthDeps,
): Promise<void> {
  const month = triggersOn.slice(0, 7)
  if (isCountedByMonitor(month, deps.clock.now().on)) return
  const stored = await deps.scores.ofMonth(month, 'department', departmentNo)
  if (stored.length > 0) await scoreMonth(month, deps)
}
