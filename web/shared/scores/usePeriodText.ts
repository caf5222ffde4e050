import { useTranslation } from 'react-i18next'
import { isMonth } from './periods'

/** `2026 年 3 月`, `2026 年上半年`, `2026 年`. */
export function usePeriodText(): (period: string) => string {
  const { t } = useTranslation('shared')
  return period => {
    const year = period.slice(0, 4)
    if (isMonth(period)) return t('score.month', { year, month: Number(period.slice(5)) })
    return t(`score.${period.slice(5) || 'wholeYear'}`, { year })
  }
}
