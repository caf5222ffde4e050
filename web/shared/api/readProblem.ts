import { type Problem, problem } from '../../contract/common'

/** The problem in an answer's body; something between us and the server may answer in another form. */
export function readProblem(status: number, text: string): Problem {
  const otherForm: Problem = { type: 'about:blank', title: '', status, code: codeOf(status) }
  try {
    const parsed = problem.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : otherForm
  } catch {
    return otherForm
  }
}

function codeOf(status: number): string {
  if (status === 413) return 'BODY_TOO_LARGE'
  if (status === 429) return 'RATE_LIMITED'
  return status >= 500 ? 'UNAVAILABLE' : 'INVALID'
}
