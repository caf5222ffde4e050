import { QuestionCircleOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { LegalSource } from '../../contract/items'
import { Badge } from '../../shared/Badge'

interface SourceProps {
  source: LegalSource
  /** Says when we compared it with the text. */
  isDated?: boolean
}

/** 《行政许可法》第四十二条; a link where the text stands on the network, and a mark where nobody compared it yet. */
export function Source({ source, isDated = false }: SourceProps) {
  const { t } = useTranslation()
  const { act, provision, version, note, url, checkedOn, checked } = source
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
      {version && <Version version={version} />}
      {note && <span className="gb-quiet"> {t('guide.sourceNote', { note })}</span>}
      {isDated && checkedOn && (
        <span className="gb-quiet pt-checked"> {t('guide.checkedOn', { on: checkedOn })}</span>
      )}
      {checked === false && (
        <>
          {' '}
          <Badge tone="quiet" icon={<QuestionCircleOutlined />} title={t('guide.uncheckedWhy')}>
            {t('guide.unchecked')}
          </Badge>
        </>
      )}
    </>
  )
}

/** The day of the text, or how it is meant, such as 参照. */
function Version({ version }: { version: string }) {
  const { t } = useTranslation()
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(version)
  return <span className="gb-quiet">{t(isDay ? 'guide.versionOf' : 'guide.versionMeant', { version })}</span>
}
