import { useTranslation } from 'react-i18next'
import type { PeriodRow } from '../../contract/scores'
import { EventLine } from './EventLine'
import { GradeTag, Total } from './ScoreTags'

/** Best first; each with the months behind its mean. On a phone each row folds into a card. */
export function PeriodTable({ scores, isYear }: { scores: readonly PeriodRow[]; isYear: boolean }) {
  const { t } = useTranslation('shared')
  return (
    <table className="gb-table score-table">
      <caption className="gb-hidden">{t('score.caption')}</caption>
      <thead>
        <tr>
          {['rank', 'name', 'total', 'grade', isYear ? 'meanAndDiscipline' : 'mean', 'months'].map(column => (
            <th key={column} scope="col">
              {t(`score.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scores.map(row => (
          <Row key={row.key} row={row} isYear={isYear} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, isYear }: { row: PeriodRow; isYear: boolean }) {
  const { t } = useTranslation('shared')
  const { rank, name, total, grade, mean, discipline, months, counted } = row
  const none = <span className="gb-quiet">{t('score.noSample')}</span>
  return (
    <tr className="score-row score-row--period">
      <td className="score-row__rank">{rank ?? <span className="gb-quiet">{t('score.noRank')}</span>}</td>
      <th scope="row">
        <strong>{name}</strong>
      </th>
      <td className="score-row__total">{total === null ? none : <Total total={total} />}</td>
      <td>{grade && <GradeTag grade={grade} />}</td>
      <td data-label={t(`score.columns.${isYear ? 'meanAndDiscipline' : 'mean'}`)}>
        {mean === null ? t('score.noMonth') : t('score.meanOf', { mean, count: counted })}
        {discipline.events.length > 0 && (
          <>
            <span className="score-points"> {t('score.disciplineTaken', { points: discipline.points })}</span>
            <ul className="gb-plain-list">
              {discipline.events.map(event => (
                <EventLine key={event.id} event={event} />
              ))}
            </ul>
          </>
        )}
      </td>
      <td data-label={t('score.columns.months')}>
        <ol className="score-months gb-plain-list">
          {months.map(({ month, state, total }) => (
            <li key={month} className={`score-months__${state}`}>
              <small>{t('score.monthShort', { month: Number(month.slice(5)) })}</small>
              {state === 'counted' ? total : t(`score.monthState.${state}`)}
            </li>
          ))}
        </ol>
      </td>
    </tr>
  )
}
