import { useTranslation } from 'react-i18next'
import type { ItemSummary } from '../contract/items'

/** `7 个工作日`, `45 日`, `2 个月`: as the law counts it. */
export function useSpan(): (length: number, unit?: ItemSummary['promisedUnit']) => string {
  const { t } = useTranslation()
  return (length, unit = 'working-day') => t(`span.${unit}`, { count: length })
}
