/** One recurring job of the monitor. Safe to repeat, and safe to run in two monitors at once. */
export interface RecurringJob<Deps> {
  name: string
  everySeconds: number
  /** Longer than the slowest run seen; after it another monitor may take the job. */
  lockLifetimeMs: number
  /** What it returns is logged when it is not all zeros, so return counts. */
  run(deps: Deps): Promise<Record<string, number>>
}

export const defineJob = <Deps>(job: RecurringJob<Deps>): RecurringJob<Deps> => job
