import { useTranslation } from 'react-i18next'
import type { Override, Rule } from '../../contract/standing'

export type Trigger = Rule['trigger']
/** The numbers of triggers that a draft may change. */
export type NumberName = keyof NonNullable<Override['trigger']>
export type Numbers = Partial<Record<NumberName, number | undefined>>

const numbersOfKind: Record<Trigger['when'], readonly NumberName[]> = {
  passed: ['moreThanWorkingDays'],
  near: ['workingDaysLeft', 'usedShare'],
  'last-day': ['fromMinute'],
  defect: ['redFrom'],
  uncorrected: ['workingDays'],
  accumulated: ['count'],
}

/** Which numbers the trigger of a rule has. */
export const numberNames = ({ when }: Trigger): readonly NumberName[] => numbersOfKind[when]

export const numberIn = (trigger: Trigger, name: NumberName): number | undefined => (trigger as Numbers)[name]

/** A trigger with other numbers; one that was emptied is left out. */
export function withNumbers(trigger: Trigger, numbers: Numbers): Trigger {
  const all = Object.entries({ ...trigger, ...numbers }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(all) as Trigger
}

export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** A limit by its code, or every limit of a kind. */
export function useLimitName(): (code: string) => string {
  const { t } = useTranslation()
  return code => {
    if (code.endsWith('.*')) return t(`ruleLimit.${code.slice(0, -2)}`)
    return t(`limit.${code}`, { defaultValue: t('ruleLimit.other') })
  }
}

/** When a rule speaks, as a sentence. */
export function useTriggerText(): (trigger: Trigger) => string {
  const { t } = useTranslation()
  const limitName = useLimitName()
  return trigger => {
    switch (trigger.when) {
      case 'passed': {
        const count = trigger.moreThanWorkingDays ?? 0
        const said = t(count > 0 ? 'rules.when.passedBy' : 'rules.when.passed', {
          limit: limitName(trigger.limit),
          count,
        })
        const { unlessPassed } = trigger
        return unlessPassed ? `${said}${t('rules.when.unless', { limit: limitName(unlessPassed) })}` : said
      }
      case 'near':
        return t('rules.when.near', {
          limit: limitName(trigger.limit),
          count: trigger.workingDaysLeft,
          percent: Math.round(trigger.usedShare * 100),
        })
      case 'last-day':
        return t('rules.when.lastDay', {
          limit: limitName(trigger.limit),
          time: timeOf(trigger.fromMinute),
        })
      case 'defect': {
        const said = t(`rules.defect.${trigger.defect}`)
        const { redFrom } = trigger
        return redFrom ? `${said}${t('rules.when.redFrom', { count: redFrom })}` : said
      }
      case 'uncorrected':
        return t('rules.when.uncorrected', { count: trigger.workingDays })
      case 'accumulated':
        return t('rules.when.accumulated', { count: trigger.count })
    }
  }
}
