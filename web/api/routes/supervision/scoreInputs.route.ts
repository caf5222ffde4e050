import { z } from 'zod'
import { civilDate } from '../../../../lib/civilDate'
import { accept } from '../../../../lib/result'
import {
  type ScoreInputDeps as EnterDeps,
  enterScoreInput,
  withdrawScoreInput,
} from '../../../../usecases/enterScoreInput'
import { readScoreInputs } from '../../../../usecases/readScoreInputs'
import {
  enterScoreInput as enterShape,
  scoreInput,
  scoreInputId,
  scoreInputList,
  withdrawScoreInput as withdrawShape,
} from '../../../contract/scoreInputs'
import { defineRoute } from '../../support/defineRoute'
import { nothing } from '../../support/shapes'
import type { TextsByLanguage } from '../../support/texts'
import { inputRules, inputView } from '../../views/scoreInputView'

export interface ScoreInputDeps extends EnterDeps {
  texts: TextsByLanguage
}

const year = z.string().regex(/^\d{4}$/, 'WRONG_FORM')

export const listScoreInputsRoute = defineRoute({
  access: 'signed-in',
  method: 'get',
  path: '/score-inputs',
  audit: 'LIST_SCORE_INPUTS',
  summary:
    'Complaints, surveys and disciplines entered for a year, the last entry first, and what can be entered',
  params: nothing,
  query: z.strictObject({ year: year.optional() }),
  body: nothing,
  answers: scoreInputList,
  async handle({ account, query, language }, deps: ScoreInputDeps) {
    const asked = query.year ?? deps.clock.now().on.slice(0, 4)
    const found = await readScoreInputs(asked, account, deps)
    if (!found.ok) return found
    const texts = deps.texts[language]
    const inputs = found.value.map(one => inputView(one, texts, deps))
    return accept({ body: { year: asked, inputs, ...inputRules(texts, deps) } })
  },
})

export const enterScoreInputRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/score-inputs',
  audit: 'ENTER_SCORE_INPUT',
  summary: 'Enter an upheld complaint, a survey or a discipline; its month is counted anew at once',
  needs: 'key',
  params: nothing,
  query: nothing,
  body: enterShape,
  answers: scoreInput,
  async handle({ account, body, idempotencyKey, language }, deps: ScoreInputDeps) {
    const on = civilDate(body.on)
    const given = JSON.parse(JSON.stringify({ ...body, on, idempotencyKey })) // what is undefined is absent
    const entered = await enterScoreInput(given, account, deps)
    if (!entered.ok) return entered
    const { value } = entered
    return accept({ status: 201, body: inputView(value, deps.texts[language], deps), etag: value.version })
  },
})

export const withdrawScoreInputRoute = defineRoute({
  access: 'signed-in',
  method: 'post',
  path: '/score-inputs/:inputId/withdrawal',
  audit: 'WITHDRAW_SCORE_INPUT',
  summary: 'What was entered counts no more; it stays in the record with the reasons',
  needs: 'version',
  params: z.strictObject({ inputId: scoreInputId }),
  query: nothing,
  body: withdrawShape,
  answers: scoreInput,
  async handle({ account, params, body, version, language }, deps: ScoreInputDeps) {
    const wanted = { id: params.inputId, version, reasons: body.reasons }
    const withdrawn = await withdrawScoreInput(wanted, account, deps)
    if (!withdrawn.ok) return withdrawn
    const { value } = withdrawn
    return accept({ body: inputView(value, deps.texts[language], deps), etag: value.version })
  },
})
