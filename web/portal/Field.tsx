import { ExclamationCircleFilled } from '@ant-design/icons'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'

/** What a control needs so that label, hint and error belong to it. */
export interface FieldA11y {
  id: string
  'aria-describedby': string
  'aria-invalid': boolean
  'aria-required': boolean
  status?: 'error'
}

interface FieldProps {
  label: string
  /** Path of the field, by which the summary of errors leads here. */
  id?: string
  hint?: string | undefined
  error?: string | undefined
  isOptional?: boolean
  children(a11y: FieldA11y): ReactNode
}

/** One question: label, hint, control, and under it what is wrong and how to mend it. */
export function Field({ label, id, hint, error, isOptional = false, children }: FieldProps) {
  const { t } = useTranslation()
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <div className="pt-field">
      <label htmlFor={fieldId}>
        {label}
        {isOptional && <span className="pt-legal">{t('filing.optional')}</span>}
      </label>
      {hint && (
        <p id={`${fieldId}-hint`} className="pt-field-hint">
          {hint}
        </p>
      )}
      {children({
        id: fieldId,
        'aria-describedby': `${fieldId}-hint ${fieldId}-error`,
        'aria-invalid': error !== undefined,
        'aria-required': !isOptional,
        ...(error === undefined ? {} : { status: 'error' }),
      })}
      <FieldError id={`${fieldId}-error`} error={error} />
    </div>
  )
}

export const FieldError = ({ id, error }: { id: string; error: string | undefined }) => (
  <p id={id} className="gb-field-error">
    {error && (
      <>
        <ExclamationCircleFilled aria-hidden /> {error}
      </>
    )}
  </p>
)
