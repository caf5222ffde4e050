import { useTranslation } from 'react-i18next'
import { buildCalendar } from '../../../domain/calendar/buildCalendar'
import { NoticeFault } from '../../../domain/calendar/noticeFault'
import { isOfNotice } from '../../../domain/calendar/withYear'
import type { Range } from './days'

interface Notice {
  year: number
  off: Readonly<Record<string, string>>
  work: readonly string[]
  /** As they were typed. */
  ranges: readonly Range[]
}

/** What is wrong with a notice by itself, as a sentence, by the rules that the server asks as well. */
export function useNoticeFault({ year, off, work, ranges }: Notice): string | undefined {
  const { t } = useTranslation()
  const turned = ranges.find(({ from, to }) => to < from)
  if (turned) return t('draft.fault.turned', { from: turned.from, to: turned.to })
  const stray = [...Object.keys(off), ...work].find(day => !isOfNotice(day, year))
  if (stray) return t('draft.fault.DAY_OF_ANOTHER_YEAR', { day: stray, year })
  try {
    buildCalendar('draft', { [year]: { off, work } })
    return undefined
  } catch (error) {
    if (!(error instanceof NoticeFault)) throw error
    return t(`draft.fault.${error.rule}`, { ...error.facts })
  }
}
