import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Alert } from '../../../contract/alerts'
import type { Due, Ruler } from '../../../contract/cases'
import { useDayText, useInstantText } from '../../dates'
import { type Excluded, countDaysOf } from './countDaysOf'

/** Why a record was made, in sentences, each of which can be checked on the ruler below it. */
export function useStatement(alert: Alert, due: Due | undefined, ruler: Ruler): string[] {
  const { t } = useTranslation()
  const dayText = useDayText()
  const instantText = useInstantText()
  const facts = {
    level: t(`level.${alert.level}`),
    due: dayText(alert.dueOn),
    on: dayText(alert.triggersOn),
    at: instantText(alert.raisedAt),
  }
  const trigger = t(`statement.${alert.when === 'last-day' ? 'near' : alert.when}`, facts)
  return [
    ...(due ? limitSentences(due, ruler, dayText, t) : []),
    due?.isProvisional ? trigger + t('statement.provisional') : trigger,
    t(alert.isRaisedLate ? 'statement.raisedLate' : 'statement.raised', facts),
  ]
}

function limitSentences(due: Due, ruler: Ruler, dayText: (on: string) => string, t: TFunction): string[] {
  const limit = t('statement.limit', {
    limit: t(`limit.${due.code}`, { defaultValue: due.name }),
    days: due.length,
    start: dayText(due.startsOn),
  })
  const article = ruler.why[due.code]?.article
  const days = countDaysOf(due, ruler)
  const excluded = days?.excluded.map(group => excludedWords(group, t)) ?? []
  return [
    article ? limit + t('statement.limitBasis', { article }) : limit,
    ...(days
      ? [
          t('statement.counted', {
            due: dayText(due.dueOn),
            count: days.counted,
            excluded:
              excluded.length === 0
                ? t('statement.noneExcluded')
                : t('statement.excluded', { list: excluded.join(t('statement.and')) }),
          }),
        ]
      : []),
  ]
}

function excludedWords({ kind, details, days }: Excluded, t: TFunction): string {
  const word = t(`statement.kinds.${kind}`, { defaultValue: '' })
  const detail = details.join(t('statement.and'))
  const why = detail ? t('statement.excludedWhy', { kind: word, detail }) : word
  return t('statement.excludedDay', { why, count: days })
}
