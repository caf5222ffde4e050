import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertList } from '../../contract/alerts'
import { LevelSign } from '../../shared/LevelSign'
import { levels } from '../../shared/alerts/list/levels'
import './wallCounts.css'

/** The city in three numbers. */
export function WallCounts({ counts }: { counts: AlertList['counts'] }) {
  const { t } = useTranslation()
  return (
    <dl className="wall-counts" aria-label={t('wall.counts')}>
      {levels.map(level => (
        <div key={level} className={`wall-count wall-count--${level}`} data-none={counts[level] === 0}>
          <dt>
            <LevelSign level={level} />
            {t(`level.${level}`)}
          </dt>
          <dd style={{ '--digits': String(counts[level]).length } as CSSProperties}>{counts[level]}</dd>
        </div>
      ))}
    </dl>
  )
}
