import { rateLimit } from 'express-rate-limit'
import type { TextsByLanguage } from './texts'
import { languageOf } from './texts'
import { sendProblem } from './problems'

/** Failed calls a minute from one address at the doors where one can guess: sign in, registration, tracking. */
const GUESSES_PER_MINUTE = 30

/** Accounts lock by themselves; this keeps one address from trying many accounts or many case numbers. */
export const guessLimit = (texts: TextsByLanguage) =>
  rateLimit({
    windowMs: 60_000,
    limit: GUESSES_PER_MINUTE,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    skip: request => request.method !== 'POST',
    skipSuccessfulRequests: true, // a whole office signs in through one address at nine
    handler: (request, response) => {
      sendProblem(response, 429, 'RATE_LIMITED', texts[languageOf(request.headers['accept-language'])])
    },
  })
