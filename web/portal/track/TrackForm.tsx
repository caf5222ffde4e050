import { Alert, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { trackCase } from '../../contract/cases'
import { useProblemText } from '../../shared/api/useProblemText'
import { Field } from '../Field'
import { useCheckText } from '../useCheckText'

export interface Keys {
  caseNo: string
  queryPassword: string
}

interface TrackFormProps {
  error: unknown
  isAsking: boolean
  onAsk(keys: Keys): void
}

/** Numbers copied from paper come with gaps and small letters. */
const tidy = (text: string) => text.replaceAll(/[\s-]/g, '').toUpperCase()

export function TrackForm({ error, isAsking, onAsk }: TrackFormProps) {
  const { t } = useTranslation()
  const checkText = useCheckText()
  const problemText = useProblemText()
  const [search] = useSearchParams()
  const [keys, setKeys] = useState<Keys>({ caseNo: search.get('caseNo') ?? '', queryPassword: '' })
  const [wrong, setWrong] = useState<Partial<Keys>>({})
  const set = (name: keyof Keys) => (event: React.ChangeEvent<HTMLInputElement>) => {
    setKeys(before => ({ ...before, [name]: event.target.value }))
    setWrong(before => ({ ...before, [name]: undefined }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const checked = trackCase.safeParse({
      caseNo: tidy(keys.caseNo),
      queryPassword: tidy(keys.queryPassword),
    })
    if (checked.success) return onAsk(checked.data)
    const found = checked.error.issues.map(({ path, message }) => [path[0], checkText(message, {})])
    setWrong(Object.fromEntries(found))
    document.getElementById(`track-${String(checked.error.issues[0]?.path[0])}`)?.focus()
  }
  return (
    <form noValidate className="pt-form pt-sheet" onSubmit={submit}>
      <Field id="track-caseNo" label={t('track.caseNo')} hint={t('track.caseNoHint')} error={wrong.caseNo}>
        {a11y => (
          <Input {...a11y} value={keys.caseNo} maxLength={40} autoComplete="off" onChange={set('caseNo')} />
        )}
      </Field>
      <Field
        id="track-queryPassword"
        label={t('track.password')}
        hint={t('track.passwordHint')}
        error={wrong.queryPassword}
      >
        {a11y => (
          <Input
            {...a11y}
            className="pt-short"
            value={keys.queryPassword}
            maxLength={10}
            inputMode="numeric"
            autoComplete="off"
            onChange={set('queryPassword')}
          />
        )}
      </Field>
      <div role="alert">
        {error !== null && (
          <Alert type="warning" showIcon title={t('track.failed')} description={problemText(error)} />
        )}
      </div>
      <div className="pt-form-ways">
        <Button type="primary" size="large" htmlType="submit" loading={isAsking}>
          {t('track.submit')}
        </Button>
      </div>
    </form>
  )
}
