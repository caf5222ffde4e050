import { App } from 'antd'
import { useTranslation } from 'react-i18next'

/** Says for a moment that an act was done. */
export function useSaid(what: 'feedback' | 'accepted' | 'returned' | 'closing') {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  return { onSuccess: () => void message.success(t(`order.done.${what}`)) }
}
