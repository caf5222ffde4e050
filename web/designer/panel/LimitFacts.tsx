import { useTranslation } from 'react-i18next'
import type { ItemGuide, LegalSource } from '../../contract/items'

type Limit = ItemGuide['limits'][number]

/** The legal limit that an event speaks about: its days, whence they come, and what follows when they run out. */
export function LimitFacts({ limit }: { limit: Limit }) {
  const { t } = useTranslation()
  const { basis, deemedEffect } = limit
  return (
    <dl className="facts">
      <div>
        <dt>{limit.name}</dt>
        <dd>{t(`panel.span.${limit.unit}`, { count: limit.length })}</dd>
      </div>
      <div>
        <dt>{t('panel.basis')}</dt>
        {'law' in basis ? (
          <dd>
            <Article source={basis.law} />
          </dd>
        ) : (
          <dd>{t('panel.promise', { by: basis.office.promisedBy })}</dd>
        )}
      </div>
      {deemedEffect && (
        <div>
          <dt>{t('panel.effect')}</dt>
          <dd>
            {t(`panel.effects.${deemedEffect.kind}`)}
            <small>
              <Article source={deemedEffect.source} />
            </small>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** The article, and that nobody compared our words with it yet, where nobody did. */
function Article({ source: { act, provision, checked } }: { source: LegalSource }) {
  const { t } = useTranslation()
  return (
    <>
      {t('panel.source', { act, provision })}
      {checked === false && <span className="gb-quiet"> {t('panel.unchecked')}</span>}
    </>
  )
}
