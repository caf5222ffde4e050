import { Alert, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useSearchParams } from 'react-router'
import { registration } from '../../contract/session'
import { Page } from '../../shared/Page'
import { PasswordInput } from '../../shared/PasswordInput'
import { safeNext } from '../../shared/safeNext'
import { isApiError } from '../../shared/api/ApiError'
import { useRegister, useSession } from '../../shared/api/hooks'
import { useProblemText } from '../../shared/api/useProblemText'
import { Field } from '../Field'
import { useCheckText } from '../useCheckText'
import '../../shared/SignIn.css'

type Answers = { name: string; loginName: string; password: string }
const labels = {
  name: 'register.name',
  loginName: 'register.loginName',
  password: 'register.password',
} as const
const maxOf = { name: 64, loginName: 32, password: 256 }

/** Opens an applicant's account and signs in with it. */
export function RegisterPage() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const next = safeNext(search.get('next'))
  const session = useSession()
  if (session.data) return <Navigate replace to={next} />
  return (
    <Page title={t('register.title')} lead={t('register.lead')} width="reading">
      <div className="gb-sign-in">
        <section className="gb-sign-in-form">
          <RegisterForm />
          <p className="pt-ways">
            <Link to={`/sign-in?${new URLSearchParams({ next })}`}>{t('register.haveAccount')}</Link>
          </p>
        </section>
      </div>
    </Page>
  )
}

function RegisterForm() {
  const { t } = useTranslation()
  const { answers, errors, set, submit, register } = useRegistration()
  const problemText = useProblemText()
  const isWhole = register.isError && !(isApiError(register.error) && register.error.problem.invalid?.length)
  const field = (name: keyof Answers, hint?: string) => ({
    label: t(labels[name]),
    error: errors[name],
    ...(hint ? { hint } : {}),
  })
  const input = (name: keyof Answers) => ({
    value: answers[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set(name, event.target.value),
  })
  return (
    <form noValidate onSubmit={submit} className="pt-form">
      <div aria-live="assertive">
        {isWhole && <Alert type="warning" showIcon title={problemText(register.error)} />}
      </div>
      <Field {...field('name')}>{a11y => <Input {...a11y} {...input('name')} autoComplete="name" />}</Field>
      <Field {...field('loginName', t('register.loginNameHint'))}>
        {a11y => (
          <Input
            {...a11y}
            {...input('loginName')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <Field {...field('password', t('register.passwordHint'))}>
        {a11y => <PasswordInput {...a11y} {...input('password')} autoComplete="new-password" />}
      </Field>
      <Button type="primary" size="large" htmlType="submit" block loading={register.isPending}>
        {t('register.submit')}
      </Button>
    </form>
  )
}

function useRegistration() {
  const { t } = useTranslation()
  const checkText = useCheckText()
  const register = useRegister()
  const [answers, setAnswers] = useState<Answers>({ name: '', loginName: '', password: '' })
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({})
  return {
    answers,
    errors,
    register,
    set(name: keyof Answers, text: string) {
      setAnswers(before => ({ ...before, [name]: text }))
      setErrors(before => ({ ...before, [name]: undefined }))
    },
    submit(event: FormEvent) {
      event.preventDefault()
      const checked = registration.safeParse(answers)
      if (checked.success) {
        return register.mutate(checked.data, {
          onError: error => {
            const invalid = isApiError(error) ? (error.problem.invalid ?? []) : []
            setErrors(Object.fromEntries(invalid.map(({ field, detail }) => [field, detail])))
          },
        })
      }
      const found = checked.error.issues.map(({ path, message }) => {
        const name = String(path[0]) as keyof Answers
        const code = answers[name] === '' ? 'REQUIRED' : message
        return [name, checkText(code, { label: t(labels[name]), max: maxOf[name] })]
      })
      setErrors(Object.fromEntries(found.toReversed()))
    },
  }
}
