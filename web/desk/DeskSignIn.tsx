import { useTranslation } from 'react-i18next'
import { SignIn } from '../shared/SignIn'
import { deskRoles } from './chairsOfDesk'

export function DeskSignIn() {
  const { t } = useTranslation()
  return <SignIn roles={deskRoles} lead={t('signInLead')} />
}
