import { App } from 'antd'
import { useTranslation } from 'react-i18next'

/** Copies a text and says whether it worked. */
export function useCopy(): (text: string) => void {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  return text => {
    // without a secure origin there is no clipboard
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => void message.success(t('caseNo.copied')),
      () => void message.warning(t('caseNo.copyFailed')),
    )
  }
}
