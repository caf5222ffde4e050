import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'

export type LegalSource = ItemGuide['legalBasis'][number]

/** 《行政许可法》第四十二条; a link where the text stands on the network. `isDated` says when we compared it. */
export function Source({ source, isDated = false }: { source: LegalSource; isDated?: boolean }) {
  const { t } = useTranslation()
  const { act, provision, url, checkedOn } = source
  const words = act.startsWith('《') ? `${act}${provision}` : `《${act}》${provision}`
  return (
    <>
      {url ? (
        <a
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('guide.openLaw', { act: words })}
        >
          {words}
        </a>
      ) : (
        words
      )}
      {isDated && <span className="gb-quiet pt-checked"> {t('guide.checkedOn', { on: checkedOn })}</span>}
    </>
  )
}
