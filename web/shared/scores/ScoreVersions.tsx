import { useTranslation } from 'react-i18next'
import type { ScoreDetail } from '../../contract/scores'
import { Instant } from '../Instant'
import { EventLine } from './EventLine'

interface ScoreVersionsProps {
  score: ScoreDetail
}

/** Former versions, newest first: what they said, and what the next one counts otherwise. */
export function ScoreVersions({ score }: ScoreVersionsProps) {
  const { t } = useTranslation('shared')
  const { earlier, earlierLeftOut, version, total } = score
  if (earlier.length === 0) return null
  return (
    <div className="score-versions">
      <h2>{t('score.versions')}</h2>
      <p className="gb-quiet">{t('score.versionNow', { version, total })}</p>
      <ol className="gb-plain-list" reversed>
        {earlier.map(one => (
          <li key={one.version}>
            <p>
              <strong>{t('score.versionWas', { version: one.version, total: one.total })}</strong>{' '}
              <span className="gb-quiet">
                <Instant at={one.countedAt} /> ·{' '}
                {t(one.publishedAt ? 'score.publication.published' : 'score.publication.unpublished')}
              </span>
            </p>
            <ul className="score-changes gb-plain-list">
              {one.changes.map(({ what, before, after, gone, added }) => (
                <li key={what}>
                  {t('score.changed', { what: t(`score.part.${what}`), before, after })}
                  <Events title={t('score.gone')} events={gone} />
                  <Events title={t('score.added')} events={added} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {earlierLeftOut > 0 && <p className="gb-quiet">{t('score.leftOut', { count: earlierLeftOut })}</p>}
    </div>
  )
}

function Events({
  title,
  events,
}: {
  title: string
  events: ScoreDetail['earlier'][number]['changes'][number]['gone']
}) {
  if (events.length === 0) return null
  return (
    <div className="score-changes__events">
      <span className="gb-quiet">{title}</span>
      <ul className="gb-plain-list">
        {events.map(event => (
          <EventLine key={event.id} event={event} />
        ))}
      </ul>
    </div>
  )
}
