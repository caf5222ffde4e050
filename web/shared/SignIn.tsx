import { Alert, Button, Form, Input, type InputRef } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useSearchParams } from 'react-router'
import type { Role } from '../../domain/identity/roles'
import { DemoAccounts } from './DemoAccounts'
import { Page } from './Page'
import { PasswordInput } from './PasswordInput'
import './SignIn.css'
import { useSession, useSignIn, useSite } from './api/hooks'
import { useProblemText } from './api/useProblemText'
import { safeNext } from './safeNext'

interface SignInProps {
  /** Whose demonstration accounts are offered; all where nothing is said. */
  roles?: readonly Role[]
  lead?: ReactNode
  /** Below the form: the way to register, for instance. */
  below?: ReactNode
}

interface Credentials {
  loginName: string
  password: string
}

/** Account and password; in the demonstration the accounts are listed, and a click fills them in. */
export function SignIn({ roles, lead, below }: SignInProps) {
  const { t } = useTranslation('shared')
  const [search] = useSearchParams()
  const [form] = Form.useForm<Credentials>()
  const [filled, setFilled] = useState<string>()
  const submitButton = useRef<HTMLButtonElement>(null)
  const site = useSite()
  const session = useSession()
  const accounts = site.data?.demoAccounts?.filter(({ role }) => roles?.includes(role) ?? true) ?? []
  if (session.data) return <Navigate replace to={safeNext(search.get('next'))} />
  return (
    <Page title={t('signIn.title')} lead={lead} width={accounts.length > 0 ? 'wide' : 'reading'}>
      <div className="gb-sign-in">
        <section className="gb-sign-in-form">
          <SignInForm form={form} submitButton={submitButton} />
          <p className="gb-hidden" aria-live="polite">
            {filled && t('signIn.demoFilled', { name: filled })}
          </p>
          {below}
        </section>
        {accounts.length > 0 && (
          <DemoAccounts
            accounts={accounts}
            onUse={({ loginName, password, name }) => {
              form.setFieldsValue({ loginName, password })
              setFilled(name)
              submitButton.current?.focus()
            }}
          />
        )}
      </div>
    </Page>
  )
}

interface SignInFormProps {
  form: ReturnType<typeof Form.useForm<Credentials>>[0]
  submitButton: React.RefObject<HTMLButtonElement | null>
}

function SignInForm({ form, submitButton }: SignInFormProps) {
  const { t } = useTranslation('shared')
  const signIn = useSignIn()
  const problemText = useProblemText()
  const password = useRef<InputRef>(null)
  useEffect(() => {
    if (signIn.isError) password.current?.focus({ cursor: 'all' })
  }, [signIn.isError, signIn.failureReason])
  const needed = (label: string) => [{ required: true, message: t('signIn.needed', { label }) }]
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={values => signIn.mutate(values)}>
      <div aria-live="assertive">
        {signIn.isError && (
          <Alert type="warning" showIcon title={problemText(signIn.error)} style={{ marginBottom: 16 }} />
        )}
      </div>
      <Form.Item name="loginName" label={t('signIn.loginName')} rules={needed(t('signIn.loginName'))}>
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={needed(t('signIn.password'))}>
        <PasswordInput ref={password} autoComplete="current-password" />
      </Form.Item>
      <Button
        ref={submitButton}
        type="primary"
        htmlType="submit"
        block
        size="large"
        loading={signIn.isPending}
      >
        {t('signIn.submit')}
      </Button>
    </Form>
  )
}
