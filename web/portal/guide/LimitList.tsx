import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import { Source } from './Source'

type Limit = ItemGuide['limits'][number]
/** The steps' own limits stand with the steps. */
const isLegal = ({ code }: Limit) => !code.startsWith('step.')

/** Each limit in plain words, with its days, where it comes from, and what follows when it is missed. */
export function LimitList({ limits }: { limits: readonly Limit[] }) {
  return (
    <ul className="pt-limits gb-plain-list">
      {limits.filter(isLegal).map(limit => (
        <LimitRow key={limit.code} limit={limit} />
      ))}
    </ul>
  )
}

function LimitRow({ limit }: { limit: Limit }) {
  const { t } = useTranslation()
  const { code, name, length, unit, basis, deemedEffect } = limit
  const plain = t(`guide.plain.${code}`, { defaultValue: '' })
  const late = deemedEffect
    ? t(`guide.deemed.${deemedEffect.kind}`)
    : t(`guide.lateOf.${code}`, { defaultValue: '' })
  return (
    <li>
      <div className="pt-limit-days">
        <b>{length}</b> {t(`guide.limitUnit.${unit}`)}
      </div>
      <div className="pt-limit-words">
        <strong>
          {plain || name}
          {plain && <span className="pt-legal">{name}</span>}
        </strong>
        <span className="gb-quiet">
          {'law' in basis ? (
            <Source source={basis.law} />
          ) : (
            t('guide.promisedBy', { who: basis.office.promisedBy })
          )}
        </span>
        {late && (
          <span className="pt-late">
            <em>{t('guide.late')}</em> {late}
            {deemedEffect && (
              <span className="pt-basis">
                <Source source={deemedEffect.source} />
              </span>
            )}
          </span>
        )}
      </div>
    </li>
  )
}
