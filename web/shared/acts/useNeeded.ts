import { useTranslation } from 'react-i18next'

/** The rule of a field that must be filled, by the key of its label in the app's own texts or the shared ones. */
export function useNeeded() {
  const { t } = useTranslation()
  return (label: string) => [
    { required: true, whitespace: true, message: t('signIn.needed', { label: t(label) }) },
  ]
}
