import { useTranslation } from 'react-i18next'
import type { Override, Rule } from '../../contract/standing'
import { ExceptionPlace } from './ExceptionPlace'
import { type Numbers, useTriggerText, withNumbers } from './ruleWords'

/** One exception as a sentence: where, which rule, and how it is judged there. */
export function OverrideText({ one, rules }: { one: Override; rules: readonly Rule[] }) {
  const { t } = useTranslation()
  const triggerText = useTriggerText()
  const rule = rules.find(({ id }) => id === one.ruleId)
  return (
    <>
      <ExceptionPlace one={one} />
      <div>
        {one.ruleId} {rule?.name}：
        {one.trigger === null || !rule
          ? t('rules.silent')
          : triggerText(withNumbers(rule.trigger, one.trigger as Numbers))}
      </div>
    </>
  )
}
