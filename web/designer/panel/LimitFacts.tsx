import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'

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
          <dd>{t('panel.source', { act: basis.law.act, provision: basis.law.provision })}</dd>
        ) : (
          <dd>{t('panel.promise', { by: basis.office.promisedBy })}</dd>
        )}
      </div>
      {deemedEffect && (
        <div>
          <dt>{t('panel.effect')}</dt>
          <dd>
            {t(`panel.effects.${deemedEffect.kind}`)}
            <small>{t('panel.source', { ...deemedEffect.source })}</small>
          </dd>
        </div>
      )}
    </dl>
  )
}
