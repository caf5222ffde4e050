import { useTranslation } from 'react-i18next'
import type { Override, Rule } from '../../contract/standing'
import { useDepartmentName } from './usePublicationWords'
import { type Numbers, useTriggerText, withNumbers } from './ruleWords'

/** One exception as a sentence: where, which rule, and how it is judged there. */
export function OverrideText({ one, rules }: { one: Override; rules: readonly Rule[] }) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  const triggerText = useTriggerText()
  const rule = rules.find(({ id }) => id === one.ruleId)
  const place = [
    one.departmentNo === undefined ? t('rules.everyDepartment') : departmentName(one.departmentNo),
    one.itemType ?? t('rules.everyType'),
  ].join(' · ')
  return (
    <>
      <strong>{place}</strong>
      <div>
        {one.ruleId} {rule?.name}：
        {one.trigger === null || !rule
          ? t('rules.silent')
          : triggerText(withNumbers(rule.trigger, one.trigger as Numbers))}
      </div>
    </>
  )
}
