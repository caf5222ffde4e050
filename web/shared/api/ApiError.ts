import type { Problem } from '../../contract/common'

/** An answer that is no success. `status` is 0 when there was no answer at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problem.detail ?? problem.title)
  }

  /** The sentence for one field, by its path such as `applicant.idNo`. */
  invalidAt(field: string): string | undefined {
    return this.problem.invalid?.find(one => one.field === field)?.detail
  }
}

export const unreachable = () =>
  new ApiError(0, { type: 'about:blank', title: '', status: 0, code: 'UNREACHABLE' })

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError
