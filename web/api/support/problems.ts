import type { Response } from 'express'
import type { z } from 'zod'
import { type Refusal, unreachable } from '../../../lib/errors'
import type { Texts } from './texts'

/** RFC 9457. The code chooses the sentence; the sentence says what is wrong and what to do. */
export function sendProblem(
  response: Response,
  status: number,
  code: string,
  texts: Texts,
  more: Record<string, unknown> = {},
  facts: Readonly<Record<string, string | number>> = {},
): void {
  const detail = texts(code, facts)
  response
    .status(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({ type: `urn:guibiao:problem:${code}`, title: detail, status, code, detail, ...more }),
    )
}

export function sendRefusal(response: Response, refusal: Refusal, texts: Texts): void {
  if (refusal.code !== 'RULE_BROKEN') {
    const facts = Object.fromEntries(Object.entries(refusal).filter(([, value]) => typeof value === 'string'))
    sendProblem(
      response,
      statusOf(refusal),
      refusal.code,
      texts,
      'heldBy' in refusal ? { heldBy: refusal.heldBy } : {},
      facts,
    )
    return
  }
  const { rule, field, facts = {} } = refusal
  const invalid = field ? { invalid: [{ field, code: rule, detail: texts(rule, facts) }] } : {}
  sendProblem(response, ruleStatus[rule] ?? 422, rule, texts, invalid, facts)
}

/** The shape of the body, the query or the path is wrong: every field is named. */
export function sendInvalid(response: Response, issues: readonly z.core.$ZodIssue[], texts: Texts): void {
  const invalid = issues
    .flatMap(issue => fieldsOf(issue))
    .map(({ field, code, facts }) => ({
      field,
      code,
      detail: texts(code, facts),
    }))
  sendProblem(response, 400, 'INVALID', texts, { invalid })
}

const ruleStatus: Readonly<Record<string, number>> = {
  SIGN_IN_FAILED: 401,
  LOCKED_OUT: 429,
  RATE_LIMITED: 429,
  CSRF: 403,
  NOT_IN_DEMO: 403,
  IDEMPOTENCY_KEY_NEEDED: 428,
  IF_MATCH_NEEDED: 428,
  IDEMPOTENCY_KEY_REUSED: 422,
  LOGIN_NAME_TAKEN: 409,
  LAW_HAS_DECIDED: 409,
  SECOND_PERSON_NEEDED: 409,
  PUBLICATION_NOT_TRIED: 409,
  PUBLICATION_NOT_A_DRAFT: 409,
  BACK_TEST_RUNNING: 409,
  CASE_STATE_FORBIDS: 409,
  STEP_NOT_OPEN: 409,
  ORDER_STATE_FORBIDS: 409,
  CARD_HAS_ORDER: 409,
  LETTER_ALREADY_ISSUED: 409,
  FILE_TOO_LARGE: 413,
}

function statusOf(refusal: Exclude<Refusal, { code: 'RULE_BROKEN' }>): number {
  switch (refusal.code) {
    case 'NOT_FOUND':
      return 404
    case 'NOT_PERMITTED':
      return 403
    case 'NOT_SIGNED_IN':
      return 401
    case 'STALE_VERSION':
      return 412
    case 'TASK_HELD':
    case 'TASK_NOT_OPEN':
    case 'ALREADY_DONE_DIFFERENTLY':
      return 409
    default:
      return unreachable(refusal)
  }
}

interface Field {
  field: string
  code: string
  facts: Record<string, string | number>
}

/** zod's words turned into codes of the texts file. Our own codes come through as the message. */
function fieldsOf(issue: z.core.$ZodIssue): Field[] {
  const field = issue.path.join('.')
  const facts: Field['facts'] = 'maximum' in issue ? { max: Number(issue.maximum) } : {}
  if (/^[A-Z][A-Z_]+$/.test(issue.message)) return [{ field, code: issue.message, facts }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ field: [...issue.path, key].join('.'), code: 'UNKNOWN_FIELD', facts }))
    case 'invalid_type':
      return [{ field, code: issue.input === undefined ? 'REQUIRED' : 'WRONG_TYPE', facts }]
    case 'invalid_union':
    case 'invalid_value':
      return [{ field, code: 'NOT_ALLOWED_VALUE', facts }]
    case 'too_big':
      return [{ field, code: 'TOO_LONG', facts }]
    default:
      return [{ field, code: 'WRONG_FORM', facts }]
  }
}
