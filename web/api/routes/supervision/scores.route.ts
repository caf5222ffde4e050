import { z } from 'zod'
import { accept } from '../../../../lib/result'
import type { House } from '../../../../usecases/ports'
import { type RankedScore, publishScores, readScores } from '../../../../usecases/readScores'
import { month, publishedScores, scoreKind, scoreList } from '../../../contract/scores'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import type { Texts, TextsByLanguage } from '../../support/texts'

export interface ScoreDeps extends Pick<House, 'scores' | 'catalogue' | 'clock' | 'accounts'> {
  texts: TextsByLanguage
}

export const listScoresRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/scores',
  audit: 'LIST_SCORES',
  summary: 'The scores of a month by department, item, post or person, each point with its reasons',
  params: nothing,
  query: z.strictObject({ month, kind: scoreKind.default('department') }),
  body: nothing,
  answers: scoreList,
  async handle({ account, query, language }, deps: ScoreDeps) {
    const found = await readScores(query, account, deps)
    if (!found.ok) return found
    const scores = await Promise.all(
      found.value.map(async ({ month: _, kind: __, ...score }) => ({
        ...score,
        name: await nameOf(score, query.kind, deps.texts[language], deps),
      })),
    )
    return accept({ body: { ...query, scores } })
  },
})

async function nameOf(
  { key }: Pick<RankedScore, 'key'>,
  kind: RankedScore['kind'],
  texts: Texts,
  { catalogue, accounts }: ScoreDeps,
): Promise<string> {
  if (kind === 'department') return catalogue.department(key)?.name ?? key
  if (kind === 'item') return catalogue.item(key)?.name ?? key
  if (kind === 'person') return (await accounts.find(key))?.name ?? key
  const [departmentNo = '', post = ''] = key.split('/')
  return `${catalogue.department(departmentNo)?.name ?? departmentNo} ${texts(`post.${post}`)}`
}

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
