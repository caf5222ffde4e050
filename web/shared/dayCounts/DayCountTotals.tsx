import { useTranslation } from 'react-i18next'
import { countFields } from '../../../domain/performance/dayCount'
import { type Sum, promisePercent } from './sums'

/** The period in six numbers. */
export function DayCountTotals({ sum }: { sum: Sum }) {
  const { t } = useTranslation('shared')
  const percent = promisePercent(sum)
  return (
    <dl className="day-totals" aria-label={t('dayCount.totals')}>
      {countFields.map(field => (
        <div key={field} className={`day-total day-total--${field}`}>
          <dt>{t(`dayCount.${field}`)}</dt>
          <dd>
            {sum[field]}
            {field === 'promiseMet' && percent !== undefined && (
              <small>{t('dayCount.percentOfFinished', { percent })}</small>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
