import { useTranslation } from 'react-i18next'
import { countFields } from '../../../domain/performance/dayCount'
import type { DayCountList } from '../../contract/dayCounts'
import { csvOf, saveCsv } from '../csv'

/** Saves what is shown as it was counted: a line for each day and department. */
export function useDayCountCsv({ counts, departments, from, to }: DayCountList): () => void {
  const { t } = useTranslation('shared')
  const names = new Map(departments.map(({ no, name }) => [no, name]))
  return () =>
    saveCsv(
      `${t('dayCount.file')}-${from}-${to}.csv`,
      csvOf([
        [t('dayCount.day'), t('dayCount.department'), ...countFields.map(field => t(`dayCount.${field}`))],
        ...counts.map(one => [
          one.on,
          names.get(one.departmentNo) ?? one.departmentNo,
          ...countFields.map(field => one[field]),
        ]),
      ]),
    )
}
