import { Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { Field } from '../Field'
import type { Draft } from './draft'
import { applicantLabel } from './useFindingText'
import type { FieldsOfStep } from './useFiling'

type Name = 'name' | 'idNo' | 'contact' | 'phone'

/** 申请人: who applies, and how to reach them. */
export function ApplicantStep({ draft, errors, change }: FieldsOfStep) {
  const { t } = useTranslation()
  const { kind } = draft.applicant
  const set = (name: string, value: string) =>
    change(`applicant.${name}`, before => ({ ...before, applicant: { ...before.applicant, [name]: value } }))
  const ask = (name: Name, hint: string | undefined, more: React.ComponentProps<typeof Input> = {}) => (
    <Field
      id={`applicant.${name}`}
      label={applicantLabel(name, kind, t)}
      hint={hint}
      error={errors[`applicant.${name}`]}
    >
      {a11y => (
        <Input
          {...a11y}
          {...more}
          value={draft.applicant[name]}
          onChange={event =>
            set(name, name === 'idNo' ? event.target.value.toUpperCase() : event.target.value)
          }
        />
      )}
    </Field>
  )
  return (
    <>
      <Kind kind={kind} onChange={value => set('kind', value)} />
      {ask('name', undefined, { autoComplete: kind === 'person' ? 'name' : 'organization', maxLength: 100 })}
      {ask('idNo', t(`filing.idNoHint.${kind}`), { autoComplete: 'off', maxLength: 18, spellCheck: false })}
      {ask('contact', t(`filing.contactHint.${kind}`), { maxLength: 50 })}
      {ask('phone', t('filing.phoneHint'), { autoComplete: 'tel', inputMode: 'tel', maxLength: 13 })}
    </>
  )
}

function Kind({ kind, onChange }: { kind: Draft['applicant']['kind']; onChange(kind: string): void }) {
  const { t } = useTranslation()
  return (
    <fieldset className="pt-field">
      <legend>{t('filing.kind')}</legend>
      <Radio.Group
        className="pt-choices"
        name="applicant.kind"
        value={kind}
        onChange={event => onChange(String(event.target.value))}
      >
        {(['person', 'organisation'] as const).map(one => (
          <Radio key={one} value={one}>
            {t(`filing.${one}`)} <span className="gb-quiet">{t(`filing.${one}Hint`)}</span>
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  )
}
