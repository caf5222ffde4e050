import { useTranslation } from 'react-i18next'

/** The rule of a field that must be filled, by the key of its label. */
export function useNeeded() {
  const { t } = useTranslation('shared')
  return (label: string) => [
    { required: true, whitespace: true, message: t('signIn.needed', { label: t(label) }) },
  ]
}
