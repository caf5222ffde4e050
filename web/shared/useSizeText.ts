import { useTranslation } from 'react-i18next'

const KB = 1024
const MB = KB * KB

/** A size in bytes as people say it. */
export function useSizeText(): (bytes: number) => string {
  const { t } = useTranslation('shared')
  return bytes => {
    if (bytes < KB) return t('size.bytes', { n: bytes })
    return bytes < MB
      ? t('size.kb', { n: Math.round(bytes / KB) })
      : t('size.mb', { n: (bytes / MB).toFixed(1) })
  }
}
