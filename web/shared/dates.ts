import { useTranslation } from 'react-i18next'
import { type CivilDate, isCivilDate, isoWeekday } from '../../lib/civilDate'

const OFFICE_ZONE = 'Asia/Shanghai'
const officeParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: OFFICE_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function partsOf(instant: string): Record<string, string> {
  return Object.fromEntries(
    officeParts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  )
}

/** The day at the office of an instant, `YYYY-MM-DD`, wherever the reader is. */
export function officeDay(instant: string): string {
  const { year, month, day } = partsOf(instant)
  return `${year}-${month}-${day}`
}

/** `HH:MM` at the office. Text without a zone is the office's own already. */
export function officeTimeText(instant: string): string {
  if (!/(Z|[+-]\d\d:?\d\d)$/.test(instant)) return instant.slice(11, 16)
  const { hour, minute } = partsOf(instant)
  return `${hour}:${minute}`
}

/** `2026-11-23 周一`. What is no day stays as it is. */
export function useDayText(): (on: string) => string {
  const { t } = useTranslation('shared')
  return on => {
    if (!isCivilDate(on)) return on
    const weekdays = t('day.weekday', { returnObjects: true }) as unknown as string[]
    return `${on} ${weekdays[isoWeekday(on as CivilDate)]}`
  }
}

/** `2026-11-23 周一 14:02`, at the office. */
export function useInstantText(): (at: string) => string {
  const dayText = useDayText()
  return at => `${dayText(officeDay(at))} ${officeTimeText(at)}`
}
