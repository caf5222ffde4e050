import { useTranslation } from 'react-i18next'
import type { AlertList } from '../../../contract/alerts'
import { LevelSign } from '../../LevelSign'
import { type Level, levels, sumOf } from './levels'
import './levelCounters.css'

export interface LevelCountersProps {
  counts: AlertList['counts']
  chosen: Level | undefined
  onChoose(level: Level | undefined): void
}

/** The city in four numbers; each opens to its records. */
export function LevelCounters({ counts, chosen, onChoose }: LevelCountersProps) {
  const { t } = useTranslation()
  const all = { level: undefined, count: sumOf(counts), word: t('list.all') }
  const each = levels.map(level => ({ level, count: counts[level], word: t(`level.${level}`) }))
  return (
    <div className="level-counters" role="group" aria-label={t('list.filter')}>
      {[all, ...each].map(({ level, count, word }) => (
        <button
          key={word}
          type="button"
          className={`level-counter level-counter--${level ?? 'all'}${count === 0 ? ' level-counter--none' : ''}`}
          aria-pressed={chosen === level}
          aria-label={t('list.counter', { word, count })}
          onClick={() => onChoose(level)}
        >
          <span className="level-counter__word">
            {level && <LevelSign level={level} />}
            {word}
          </span>
          <span className="level-counter__count">{count}</span>
        </button>
      ))}
    </div>
  )
}
