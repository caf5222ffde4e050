import { Segmented, Select } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { addDays, civilDate, dayNumber } from '../../../lib/civilDate'
import { DateInput } from '../DateInput'
import { useDepartments } from '../orders/queries'

export interface Choice {
  from: string
  to: string
  departmentNo: string | undefined
}

interface DayCountFiltersProps extends Choice {
  /** The office's; empty until it is known. */
  today: string
  /** Whether departments can be chosen. */
  isCity: boolean
  choose(changed: Record<string, string | null>): void
}

const spans = [7, 30, 90] as const

/** From which day to which, and whose. */
export function DayCountFilters({ from, to, departmentNo, today, isCity, choose }: DayCountFiltersProps) {
  const { t } = useTranslation('shared')
  const id = useId()
  const departments = useDepartments().data ?? []
  const isKnown = from !== '' && to !== ''
  const days = isKnown ? dayNumber(civilDate(to)) - dayNumber(civilDate(from)) + 1 : 0
  const span = to === today ? spans.find(one => one === days) : undefined
  const toSpan = (chosen: number) => choose({ from: addDays(civilDate(today), 1 - chosen), to: today })
  return (
    <div className="day-filters" role="search" aria-label={t('dayCount.filters')}>
      <Segmented<number>
        aria-label={t('dayCount.span')}
        disabled={today === ''}
        value={span ?? 0}
        options={spans.map(value => ({ value, label: t('dayCount.lastDays', { count: value }) }))}
        onChange={toSpan}
      />
      <div className="day-filters__days">
        <label htmlFor={`${id}-from`}>{t('dayCount.from')}</label>
        <DateInput id={`${id}-from`} value={from} onChange={on => choose({ from: on || null, to })} />
        <label htmlFor={`${id}-to`}>{t('dayCount.to')}</label>
        <DateInput id={`${id}-to`} value={to} onChange={on => choose({ to: on || null, from })} />
      </div>
      {isCity && (
        <Select<string>
          className="day-filters__department"
          showSearch
          optionFilterProp="label"
          aria-label={t('dayCount.department')}
          value={departmentNo ?? ''}
          onChange={no => choose({ departmentNo: no || null })}
          options={[
            { value: '', label: t('dayCount.everyDepartment') },
            ...departments.map(({ no, name }) => ({ value: no, label: name })),
          ]}
        />
      )}
    </div>
  )
}
