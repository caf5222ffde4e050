import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'

/** A password with the eye that shows it; the eye says what it does. */
export const PasswordInput = (props: ComponentProps<typeof Input.Password>) => (
  <Input.Password {...props} iconRender={renderEye} />
)

const renderEye = (isShown: boolean) => <Eye isShown={isShown} />

/** antd hands the click to the icon by its props. */
function Eye({ isShown, ...given }: { isShown: boolean } & ComponentProps<typeof EyeOutlined>) {
  const { t } = useTranslation('shared')
  return isShown ? (
    <EyeOutlined {...given} aria-label={t('signIn.hidePassword')} />
  ) : (
    <EyeInvisibleOutlined {...given} aria-label={t('signIn.showPassword')} />
  )
}
