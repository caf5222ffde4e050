import { z } from 'zod'
import { accept } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { readPeriodScores } from '../../../../usecases/readPeriodScores'
import { publishScores, readScore, readScores, scoredMonths } from '../../../../usecases/readScores'
import {
  month,
  period,
  periodList,
  publishedScores,
  scoreDetail as detailShape,
  scoreKey,
  scoreKind,
  scoreList,
} from '../../../contract/scores'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import type { TextsByLanguage } from '../../support/texts'
import type { EventsDeps } from '../../views/scoreEvents'
import { periodRow, scoreDetail, scoreRow } from '../../views/scoreView'

export interface ScoreDeps extends EventsDeps, Pick<House, 'scores' | 'clock'> {
  texts: TextsByLanguage
}

export const listScoresRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/scores',
  audit: 'LIST_SCORES',
  summary:
    'The scores of a month by department, item, post or person; without a month the newest that is over',
  params: nothing,
  query: z.strictObject({ month: month.optional(), kind: scoreKind.default('department') }),
  body: nothing,
  answers: scoreList,
  async handle({ account, query, language }, deps: ScoreDeps) {
    const { months, running, usual } = await scoredMonths(deps)
    const wanted = { kind: query.kind, month: query.month ?? usual }
    const found = await readScores(wanted, account, deps)
    if (!found.ok) return found
    const scores = found.value.map(one => scoreRow(one, deps.texts[language], deps))
    return accept({ body: { ...wanted, months, running, scores } })
  },
})

export const listPeriodScoresRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/scores/periods',
  audit: 'LIST_PERIOD_SCORES',
  summary: 'Half a year (2026-H1) or a year (2026): the mean of its months, and which months are not in it',
  params: nothing,
  query: z.strictObject({ period, kind: scoreKind.default('department') }),
  body: nothing,
  answers: periodList,
  async handle({ account, query, language }, deps: ScoreDeps) {
    const found = await readPeriodScores(query, account, deps)
    if (!found.ok) return found
    const { months, running } = await scoredMonths(deps)
    const scores = found.value.map(one => periodRow(one, deps.texts[language], deps))
    return accept({ body: { ...query, months, running, scores } })
  },
})

export const readScoreRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/scores/one',
  audit: 'READ_SCORE',
  summary: 'One score of a month, each point with the events behind it, and its former versions',
  params: nothing,
  query: z.strictObject({ month, kind: scoreKind, key: scoreKey }),
  body: nothing,
  answers: detailShape,
  async handle({ account, query, language }, deps: ScoreDeps) {
    const found = await readScore(query, account, deps)
    if (!found.ok) return found
    return accept({ body: await scoreDetail(found.value, deps.texts[language], deps) })
  },
})

export const publishScoresRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/scores/:month/publication',
  audit: 'PUBLISH_SCORES',
  summary: 'What was counted last becomes what the city reads',
  params: z.strictObject({ month }),
  query: nothing,
  body: nothing,
  answers: publishedScores,
  async handle({ account, params }, deps: ScoreDeps) {
    const published = await publishScores(params.month, account, deps)
    return published.ok ? accept({ body: { published: published.value } }) : published
  },
})
