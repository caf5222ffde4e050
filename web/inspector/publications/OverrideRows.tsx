import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Rule } from '../../contract/standing'
import { ExceptionRows } from './ExceptionRows'
import { RuleNumber } from './RuleNumber'
import type { DraftedOverride } from './rulesDraft'
import { numberIn, numberNames, withNumbers } from './ruleWords'

interface OverrideRowsProps {
  overrides: readonly DraftedOverride[]
  rules: readonly Rule[]
  itemTypes: readonly string[]
  onChange(overrides: DraftedOverride[]): void
  problemOf(index: number): string | undefined
}

/** Where other numbers hold, or a rule is silent. */
export function OverrideRows({ overrides, rules, ...more }: OverrideRowsProps) {
  const { t } = useTranslation()
  return (
    <ExceptionRows
      {...more}
      exceptions={overrides}
      hint={t('rules.overridesHint')}
      start={{ ruleId: undefined, isSilent: true, numbers: {} }}
      renderFields={(one, place, edit) => {
        const rule = rules.find(({ id }) => id === one.ruleId)
        return {
          about: (
            <Select
              showSearch
              optionFilterProp="label"
              aria-label={t('rules.override.rule', { place })}
              placeholder={t('rules.columns.rule')}
              value={one.ruleId ?? null}
              onChange={ruleId => edit({ ruleId: ruleId ?? undefined, numbers: {} })}
              options={rules.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
            />
          ),
          how: (
            <>
              <Select
                aria-label={t('rules.override.how', { place })}
                value={one.isSilent ? 'silent' : 'numbers'}
                onChange={how => edit({ isSilent: how === 'silent' })}
                options={[
                  { value: 'silent', label: t('rules.silent') },
                  { value: 'numbers', label: t('rules.numbersOf') },
                ]}
              />
              {rule && !one.isSilent && (
                <span className="rule-row__numbers">
                  {numberNames(rule.trigger).map(name => (
                    <RuleNumber
                      key={name}
                      name={name}
                      of={rule.name}
                      value={numberIn(withNumbers(rule.trigger, one.numbers), name)}
                      onChange={value => edit({ numbers: { ...one.numbers, [name]: value } })}
                    />
                  ))}
                </span>
              )}
            </>
          ),
        }
      }}
    />
  )
}
