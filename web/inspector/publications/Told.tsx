import { useTranslation } from 'react-i18next'
import type { RuleSetList } from '../../contract/standing'
import { LevelTag } from '../../shared/LevelTag'
import { useAddresseeNames } from './ladder/useLadderWords'

const levels = ['warning', 'yellow', 'red'] as const

/** Who is told of the cards of each level: of the ladder, shown because a level decides it. */
export function Told({ told }: Pick<RuleSetList, 'told'>) {
  const { t } = useTranslation()
  const { names } = useAddresseeNames()
  return (
    <section className="rule-told">
      <h2>{t('rules.told')}</h2>
      <p className="pub-hint">{t('rules.toldHint')}</p>
      <ul className="gb-plain-list">
        {levels.map(level => (
          <li key={level}>
            <span className="pub-signs">
              <LevelTag level={level} />
              {names(told[level])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
