import { useTranslation } from 'react-i18next'
import { Page } from '../../shared/Page'
import { DayCountBoard } from '../../shared/dayCounts/DayCountBoard'

/** 本部门日统计: the department's own days. */
export function DeskDayCountsPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('counts.title')} lead={t('counts.lead')} width="full">
      <DayCountBoard isCity={false} />
    </Page>
  )
}
