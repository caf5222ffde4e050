import { useTranslation } from 'react-i18next'
import { addDays, addMonths, civilDate, isoWeekday } from '../../../lib/civilDate'
import './year.css'
import { type YearDay, dayIn } from './yearDay'

interface YearViewProps {
  year: number
  off: Readonly<Record<string, string>>
  work: readonly string[]
  /** What stands now: days that differ from it are framed. */
  before?: { off: Readonly<Record<string, string>>; work: readonly string[] } | undefined
}

/** Twelve months; 休 and 班 stand on the days that are not as their weekday says. */
export function YearView({ year, off, work, before }: YearViewProps) {
  const { t } = useTranslation()
  const now = { off, work: new Set(work) }
  const was = before && { off: before.off, work: new Set(before.work) }
  return (
    <figure className="year" aria-label={t('calendar.picture', { year })}>
      <figcaption className="year__legend">
        <span className="year__key year__key--off">{t('calendar.off')}</span> {t('calendar.offText')}
        <span className="year__key year__key--work">{t('calendar.work')}</span> {t('calendar.workText')}
        {before && (
          <>
            <span className="year__key year__key--changed" /> {t('calendar.changedText')}
          </>
        )}
      </figcaption>
      <div className="year__months">
        {Array.from({ length: 12 }, (_, month) => (
          <Month
            key={month}
            year={year}
            month={month + 1}
            read={day => dayIn(day, now)}
            isChanged={day => was !== undefined && dayIn(day, was).kind !== dayIn(day, now).kind}
          />
        ))}
      </div>
    </figure>
  )
}

interface MonthProps {
  year: number
  month: number
  read(day: string): YearDay
  isChanged(day: string): boolean
}

function Month({ year, month, read, isChanged }: MonthProps) {
  const { t } = useTranslation()
  const first = civilDate(`${year}-${String(month).padStart(2, '0')}-01`)
  const next = addMonths(first, 1)
  const days: string[] = []
  for (let day = first; day < next; day = addDays(day, 1)) days.push(day)
  return (
    <section className="year__month" aria-label={t('calendar.month', { month })}>
      <h3>{t('calendar.month', { month })}</h3>
      <div className="year__weekdays" aria-hidden>
        {[...t('calendar.weekdays')].map((name, index) => (
          <span key={index}>{name}</span>
        ))}
      </div>
      <ol className="gb-plain-list">
        {days.map((day, index) => (
          <DayCell
            key={day}
            day={day}
            read={read(day)}
            isChanged={isChanged(day)}
            column={index === 0 ? isoWeekday(first) : undefined}
          />
        ))}
      </ol>
    </section>
  )
}

interface DayCellProps {
  day: string
  read: YearDay
  isChanged: boolean
  /** Of the first: where the month begins. */
  column: number | undefined
}

function DayCell({ day, read: { kind, holiday }, isChanged, column }: DayCellProps) {
  const { t } = useTranslation()
  const said = kind === 'off' ? (holiday ?? '') : kind === 'work' ? t('calendar.workText') : ''
  return (
    <li
      className={`year__day year__day--${kind}${isChanged ? ' year__day--changed' : ''}`}
      style={column === undefined ? undefined : { gridColumnStart: column }}
      title={said ? `${day} ${said}` : undefined}
    >
      {Number(day.slice(8))}
      {kind === 'off' && <small>{t('calendar.off')}</small>}
      {kind === 'work' && <small>{t('calendar.work')}</small>}
    </li>
  )
}
