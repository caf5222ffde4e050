import { useTranslation } from 'react-i18next'
import { Page } from '../../shared/Page'
import { DayCountBoard } from '../../shared/dayCounts/DayCountBoard'

/** 日统计: what happened in the city, day by day and department by department. */
export function DayCountsPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('counts.title')} lead={t('counts.lead')} width="full">
      <DayCountBoard isCity />
    </Page>
  )
}
