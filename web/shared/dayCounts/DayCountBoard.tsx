import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { isCivilDate } from '../../../lib/civilDate'
import { isApiError } from '../api/ApiError'
import { useSite } from '../api/hooks'
import { useProblemText } from '../api/useProblemText'
import { Failed } from '../states/Failed'
import { Loading } from '../states/Loading'
import { DayCountFilters } from './DayCountFilters'
import { DayCountReport } from './DayCountReport'
import './dayCounts.css'
import { type Asked, useDayCounts } from './queries'

/** 日统计 of the city or of one department, over a period. What is chosen stands in the address. */
export function DayCountBoard({ isCity }: { isCity: boolean }) {
  const [query, setQuery] = useSearchParams()
  const asked = askedIn(query, isCity)
  const { data, error, refetch, isPlaceholderData } = useDayCounts(asked)
  const site = useSite()
  const choose = (changed: Record<string, string | null>) => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changed))
      if (value === null) next.delete(name)
      else next.set(name, value)
    setQuery(next, { replace: true })
  }
  // what was asked for stands in the filters, also while it is fetched and when it was refused
  const { from = data?.from ?? '', to = data?.to ?? '', departmentNo } = asked
  return (
    <>
      <DayCountFilters
        {...{ from, to, departmentNo, isCity, choose }}
        today={data?.today ?? site.data?.today ?? ''}
      />
      {data ? (
        <div className={isPlaceholderData ? 'day-report day-report--stale' : 'day-report'}>
          <DayCountReport
            list={data}
            isCity={isCity}
            by={query.get('by') === 'department' ? 'department' : 'day'}
            choose={choose}
          />
        </div>
      ) : error ? (
        <NotShown error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading shape="list" rows={6} />
      )}
    </>
  )
}

/** A period that the rules refuse stays refused: it is chosen anew, and not asked for again. */
function NotShown({ error, onRetry }: { error: unknown; onRetry(): void }) {
  const { t } = useTranslation('shared')
  const problemText = useProblemText()
  const isRefused = isApiError(error) && error.status === 422
  if (isRefused) return <Failed title={t('dayCount.otherPeriod')} text={problemText(error)} />
  return <Failed error={error} onRetry={onRetry} />
}

/** What the address asks for; a day that is none is not asked. */
function askedIn(query: URLSearchParams, isCity: boolean): Asked {
  const dayIn = (name: 'from' | 'to') => {
    const on = query.get(name)
    return on !== null && isCivilDate(on) ? { [name]: on } : {}
  }
  const departmentNo = isCity ? query.get('departmentNo') : null
  return { ...dayIn('from'), ...dayIn('to'), ...(departmentNo ? { departmentNo } : {}) }
}
