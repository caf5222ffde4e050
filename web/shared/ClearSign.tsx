import { CloseCircleFilled } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'

/** The cross that empties a field, with its name in the page's language. */
export function ClearSign() {
  const { t } = useTranslation('shared')
  return <CloseCircleFilled aria-label={t('action.clear')} />
}
