import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScoreDetail } from '../../contract/scores'
import { EventLine } from './EventLine'

type Part = ScoreDetail['parts'][number]
/** As many as one reads without scrolling; the rest is a press away. */
const SHOWN = 6

/** One of the nine parts: what is left of it, and every event that cost points. */
export function ScorePart({ part, note }: { part: Part; note?: string | undefined }) {
  const { t } = useTranslation('shared')
  const [isWhole, setWhole] = useState(false)
  const { score, full, deductions } = part
  const points = deductions.reduce((sum, deduction) => sum + deduction.points, 0)
  const shown = isWhole ? deductions : deductions.slice(0, SHOWN)
  return (
    <li className={`score-part${points > 0 ? ' score-part--less' : ''}`}>
      <div className="score-part__head">
        <span>{t(`score.part.${part.part}`)}</span>
        <span>
          <strong>{score}</strong>
          <span className="gb-quiet"> / {full}</span>
        </span>
      </div>
      {shown.length > 0 && (
        <ul className="score-deductions gb-plain-list">
          {shown.map(({ points, events }) => (
            <li key={events.map(({ id }) => id).join()}>
              <span className="score-points">{t('score.taken', { count: points })}</span>
              <ul className="gb-plain-list">
                {events.map(event => (
                  <EventLine key={event.id} event={event} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {deductions.length > shown.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t('score.showAll', { count: deductions.length })}
        </Button>
      )}
      {note && <p className="gb-quiet">{note}</p>}
      {points > full && <p className="gb-quiet">{t('score.floored', { points, full })}</p>}
    </li>
  )
}
