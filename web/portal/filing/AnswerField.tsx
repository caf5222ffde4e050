import { Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FormField } from '../../contract/items'
import { DateInput } from '../../shared/DateInput'
import { Field, FieldError } from '../Field'

interface AnswerFieldProps {
  field: FormField
  path: string
  value: string
  error: string | undefined
  onChange(text: string): void
}

const DEFAULT_MAX = 500

/** One question of an item, by its kind. Numbers and dates are kept as typed until they are sent. */
export function AnswerField(props: AnswerFieldProps) {
  const { field, path, value, error, onChange } = props
  const hint = useHint(field)
  if (field.kind === 'choice') return <Choice {...props} />
  const typed = (event: { target: { value: string } }) => onChange(event.target.value)
  const { maxLength = DEFAULT_MAX, unit } = field
  return (
    <Field id={path} label={field.label} hint={hint} error={error} isOptional={!field.isRequired}>
      {a11y => {
        if (field.kind === 'long-text') {
          const rows = { minRows: 3, maxRows: 10 }
          return (
            <Input.TextArea {...a11y} value={value} maxLength={maxLength} autoSize={rows} onChange={typed} />
          )
        }
        if (field.kind === 'date') {
          return <DateInput {...a11y} className="pt-short" value={value} onChange={onChange} />
        }
        const number = field.kind === 'number' ? { inputMode: 'decimal' as const, suffix: unit } : {}
        const width = field.kind === 'text' ? '' : 'pt-short'
        return (
          <Input
            {...a11y}
            {...number}
            className={width}
            autoComplete="off"
            value={value}
            maxLength={maxLength}
            onChange={typed}
          />
        )
      }}
    </Field>
  )
}

function useHint({ hint, kind, maxLength }: FormField): string | undefined {
  const { t } = useTranslation()
  const limit = kind === 'long-text' ? t('filing.max', { max: maxLength ?? DEFAULT_MAX }) : ''
  return [hint, limit].filter(Boolean).join(' · ') || undefined
}

/** All choices in sight, each a target for a finger. */
function Choice({ field, path, value, error, onChange }: AnswerFieldProps) {
  const { t } = useTranslation()
  return (
    <fieldset className="pt-field" id={path} aria-describedby={`${path}-error`}>
      <legend>
        {field.label}
        {!field.isRequired && <span className="pt-legal">{t('filing.optional')}</span>}
      </legend>
      {field.hint && <p className="pt-field-hint">{field.hint}</p>}
      <Radio.Group
        className="pt-choices"
        name={path}
        value={value}
        onChange={event => onChange(String(event.target.value))}
      >
        {field.choices?.map(choice => (
          <Radio key={choice} value={choice}>
            {choice}
          </Radio>
        ))}
      </Radio.Group>
      <FieldError id={`${path}-error`} error={error} />
    </fieldset>
  )
}
