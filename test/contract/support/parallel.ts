/** Starts `times` calls before the first can answer. */
export const inParallel = <T>(times: number, call: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, index) => call(index)))

export const countOf = <T>(values: readonly T[], wanted: T): number =>
  values.filter(value => value === wanted).length
