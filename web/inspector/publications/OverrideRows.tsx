import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Rule } from '../../contract/standing'
import { useDepartments } from '../../shared/orders/queries'
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

/** 例外: for one department or one type of item other numbers hold, or a rule is silent. Later ones prevail. */
export function OverrideRows({ overrides, onChange, problemOf, ...more }: OverrideRowsProps) {
  const { t } = useTranslation()
  const add = () =>
    onChange([
      ...overrides,
      {
        key: 1 + Math.max(-1, ...overrides.map(({ key }) => key)),
        ruleId: undefined,
        departmentNo: undefined,
        itemType: undefined,
        isSilent: true,
        numbers: {},
      },
    ])
  return (
    <fieldset className="pub-ranges">
      <legend>{t('rules.overrides')}</legend>
      <p className="pub-hint">{t('rules.overridesHint')}</p>
      {overrides.map((one, index) => (
        <OverrideRow
          key={one.key}
          one={one}
          place={index + 1}
          problem={problemOf(index)}
          onChange={next => onChange(overrides.with(index, next))}
          onRemove={() => onChange(overrides.toSpliced(index, 1))}
          {...more}
        />
      ))}
      <Button icon={<PlusOutlined aria-hidden />} onClick={add}>
        {t('rules.addOverride')}
      </Button>
    </fieldset>
  )
}

interface OverrideRowProps extends Pick<OverrideRowsProps, 'rules' | 'itemTypes'> {
  one: DraftedOverride
  /** From 1, for those who do not see the row. */
  place: number
  problem: string | undefined
  onChange(next: DraftedOverride): void
  onRemove(): void
}

function OverrideRow({ one, place, rules, itemTypes, problem, onChange, onRemove }: OverrideRowProps) {
  const { t } = useTranslation()
  const departments = useDepartments().data ?? []
  const rule = rules.find(({ id }) => id === one.ruleId)
  const label = (name: string) => t(`rules.override.${name}`, { place })
  return (
    <div className="rule-override">
      <Select
        showSearch
        optionFilterProp="label"
        aria-label={label('rule')}
        placeholder={t('rules.columns.rule')}
        value={one.ruleId ?? null}
        onChange={ruleId => onChange({ ...one, ruleId: ruleId ?? undefined, numbers: {} })}
        options={rules.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
      />
      <Select
        showSearch
        allowClear
        optionFilterProp="label"
        aria-label={label('department')}
        placeholder={t('rules.everyDepartment')}
        value={one.departmentNo ?? null}
        onChange={departmentNo => onChange({ ...one, departmentNo: departmentNo ?? undefined })}
        options={departments.map(({ no, name }) => ({ value: no, label: name }))}
      />
      <Select
        allowClear
        aria-label={label('type')}
        placeholder={t('rules.everyType')}
        value={one.itemType ?? null}
        onChange={itemType => onChange({ ...one, itemType: itemType ?? undefined })}
        options={itemTypes.map(type => ({ value: type, label: type }))}
      />
      <Select
        aria-label={label('how')}
        value={one.isSilent ? 'silent' : 'numbers'}
        onChange={how => onChange({ ...one, isSilent: how === 'silent' })}
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
              onChange={value => onChange({ ...one, numbers: { ...one.numbers, [name]: value } })}
            />
          ))}
        </span>
      )}
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t('draft.removeRow', { count: place })}
        onClick={onRemove}
      />
      {problem && (
        <p className="pub-wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
