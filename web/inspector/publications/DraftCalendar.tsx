import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSite } from '../../shared/api/hooks'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { CalendarForm } from './CalendarForm'
import { useCalendarYear } from './queries'

/** 日历: the year after the last one that is published, or a correction of one that is. */
export function DraftCalendar() {
  const { t } = useTranslation()
  const thisYear = Number(useSite().data?.today.slice(0, 4) ?? 0)
  const current = useCalendarYear(thisYear || 2026)
  const [chosen, choose] = useState<number>()
  if (current.isPending || thisYear === 0) return <Loading rows={8} />
  if (!current.data) return <Failed error={current.error} onRetry={() => void current.refetch()} />
  const next = current.data.lastYear + 1
  const year = chosen ?? next
  const years = Array.from({ length: Math.max(1, next - thisYear + 1) }, (_, index) => next - index)
  return (
    <>
      <div className="pub-year">
        <label htmlFor="calendar-year">{t('draft.year')}</label>
        <Select
          id="calendar-year"
          value={year}
          onChange={choose}
          options={years.map(value => ({
            value,
            label: t(value === next ? 'draft.yearNew' : 'draft.yearCorrected', { year: value }),
          }))}
        />
      </div>
      <OfYear key={year} year={year} />
    </>
  )
}

function OfYear({ year }: { year: number }) {
  const standing = useCalendarYear(year)
  if (standing.isPending) return <Loading rows={8} />
  if (!standing.data) return <Failed error={standing.error} onRetry={() => void standing.refetch()} />
  return <CalendarForm standing={standing.data} />
}
