import { authorize } from '../domain/identity/authorize'
import type { Account } from '../domain/identity/roles'
import type { ScoreInput } from '../domain/performance/scoreInput'
import { type Result, accept } from '../lib/result'
import type { House } from './ports'

/** What was entered for a year, the last entry first, withdrawn ones included. */
export async function readScoreInputs(
  year: string,
  by: Account,
  { scoreInputs }: Pick<House, 'scoreInputs'>,
): Promise<Result<ScoreInput[]>> {
  const permitted = authorize(by, 'score-input.read')
  if (!permitted.ok) return permitted
  return accept((await scoreInputs.between(`${year}-01`, `${year}-12`)).toReversed())
}
