import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScoreList } from '../../contract/scores'
import { Instant } from '../Instant'

/** How many are ranked, whether the month is over, and whether what one reads was published. */
export function PublicationState({ list, children }: { list: ScoreList; children?: ReactNode }) {
  const { t } = useTranslation('shared')
  const { scores, month, running } = list
  const ranked = scores.filter(({ rank }) => rank !== null).length
  const recounted = scores.filter(({ publication }) => publication === 'recounted').length
  const waiting = scores.filter(({ publication }) => publication !== 'published').length
  const lastAt = scores
    .flatMap(({ publishedAt }) => publishedAt ?? [])
    .sort()
    .at(-1)
  const state =
    waiting === 0 ? 'published' : waiting === scores.length && recounted === 0 ? 'unpublished' : 'partly'
  const icons = {
    published: <CheckCircleOutlined aria-hidden />,
    unpublished: <ClockCircleOutlined aria-hidden />,
    partly: <ExclamationCircleOutlined aria-hidden />,
  }
  return (
    <div className={`score-state score-state--${state}`}>
      <p>
        {icons[state]} <strong>{t(`score.state.${state}`, { count: waiting })}</strong>
        {state === 'published' && lastAt && (
          <>
            {' '}
            <Instant at={lastAt} />
          </>
        )}
        <span className="gb-quiet">
          {' · '}
          {t('score.counts', { all: scores.length, ranked, unranked: scores.length - ranked })}
          {month === running && ` · ${t('score.runningMonth')}`}
        </span>
      </p>
      {children}
    </div>
  )
}
