import { useTranslation } from 'react-i18next'
import type { ScoreDetail } from '../../contract/scores'
import { Instant } from '../Instant'

/** How the total comes about, line by line. */
export function ScoreSum({ score }: { score: ScoreDetail }) {
  const { t } = useTranslation('shared')
  const { parts, early, promise, data, total, totalAtMost, finished, onTime, isSampleEnough } = score
  const sum = parts.reduce((all, part) => all + part.score, 0)
  const whole = sum + early.points + promise.points - data.points
  const promiseText =
    promise.shorterPercent === null
      ? t('score.promiseUnknown')
      : onTime < finished
        ? t('score.promiseBroken', { percent: promise.shorterPercent })
        : t('score.promiseText', { percent: promise.shorterPercent })
  const lines = [
    ['sumOfParts', sum, ''],
    ['early', `+${early.points}`, t('score.earlyText', { count: early.cases, finished })],
    ['promise', `+${promise.points}`, promiseText],
    ['data', data.points === 0 ? '0' : `−${data.points}`, t('score.dataShort', { count: data.cases.length })],
  ] as const
  return (
    <div className="score-sum">
      <h2>{t('score.sum')}</h2>
      <dl>
        {lines.map(([name, points, why]) => (
          <div key={name}>
            <dt>
              {t(`score.${name}`)}
              {why && <small>{why}</small>}
            </dt>
            <dd>{points}</dd>
          </div>
        ))}
        <div className="score-sum__total">
          <dt>
            {t('score.columns.total')}
            {whole > totalAtMost && <small>{t('score.capped', { most: totalAtMost })}</small>}
          </dt>
          <dd>{total}</dd>
        </div>
      </dl>
      <p className="gb-quiet">
        {t('score.finishedText', { finished, onTime })}
        {!isSampleEnough && ` ${t('score.noSampleText', { count: score.finishedAtLeast })}`}
      </p>
      <p className="gb-quiet">
        {t('score.countedAt')} <Instant at={score.countedAt} />
        {score.publishedAt && (
          <>
            <br />
            {t('score.publishedAt')} <Instant at={score.publishedAt} />
          </>
        )}
      </p>
    </div>
  )
}
