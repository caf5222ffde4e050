import { useTranslation } from 'react-i18next'
import type { Alert } from '../../contract/alerts'

/** A record of a defect, or of cards that added up, is about no limit: its day is the one on which that happened. */
export const isAboutLimit = ({ when }: Pick<Alert, 'when'>): boolean =>
  when !== 'defect' && when !== 'accumulated'

/** What the day of a record is called. */
export function useDueLabel(): (alert: Pick<Alert, 'when'>) => string {
  const { t } = useTranslation()
  return alert => t(isAboutLimit(alert) ? 'list.columns.due' : 'list.columns.happened')
}
