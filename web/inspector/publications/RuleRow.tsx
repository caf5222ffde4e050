import { Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { LevelTag } from '../../shared/LevelTag'
import { RuleNumber } from './RuleNumber'
import { type DraftedRule, isChanged, ruleAsDrafted } from './rulesDraft'
import { numberIn, numberNames, useTriggerText } from './ruleWords'

interface RuleRowProps {
  drafted: DraftedRule
  onChange(next: DraftedRule): void
  /** What the server found wrong with it. */
  problem?: string | undefined
}

const levels = ['warning', 'yellow', 'red'] as const

/** One rule: what may be changed as fields, the rest as it is. */
export function RuleRow({ drafted, onChange, problem }: RuleRowProps) {
  const { t } = useTranslation()
  const triggerText = useTriggerText()
  const { rule, isOn, level } = drafted
  const { trigger } = ruleAsDrafted(drafted)
  return (
    <tr className={`rule-row${isChanged(drafted) ? ' pub-row--changed' : ''}${isOn ? '' : ' rule-row--off'}`}>
      <th scope="row">
        {rule.id} {rule.name}
        <small>
          {rule.basis.act}，{rule.basis.provision}
        </small>
      </th>
      <td>
        {triggerText(trigger)}
        {problem && (
          <p className="pub-wrong" role="alert">
            {problem}
          </p>
        )}
      </td>
      <td className="rule-row__numbers">
        {numberNames(rule.trigger).map(name => (
          <RuleNumber
            key={name}
            name={name}
            of={rule.name}
            value={numberIn(trigger, name)}
            onChange={value => onChange({ ...drafted, numbers: { ...drafted.numbers, [name]: value } })}
            isWrong={problem !== undefined}
          />
        ))}
      </td>
      <td>
        <Select
          aria-label={`${rule.name} ${t('rules.columns.level')}`}
          value={level}
          disabled={!isOn}
          onChange={next => onChange({ ...drafted, level: next })}
          options={levels.map(value => ({ value, label: <LevelTag level={value} /> }))}
        />
      </td>
      <td data-label={t('rules.columns.scoredAs')}>{t(`rules.part.${rule.scoredAs}`)}</td>
      <td>
        <Switch
          aria-label={`${rule.name} ${t('rules.columns.isOn')}`}
          checked={isOn}
          checkedChildren={t('rules.on')}
          unCheckedChildren={t('rules.off')}
          onChange={next => onChange({ ...drafted, isOn: next })}
        />
      </td>
    </tr>
  )
}
