export interface StepFigures {
  name: string
  count: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
}

/** Durations by the name of what took them. */
export class Samples {
  private readonly byName = new Map<string, number[]>()

  async time<T>(name: string, step: () => Promise<T>): Promise<T> {
    const startedAt = performance.now()
    const result = await step()
    this.byName.set(name, [...(this.byName.get(name) ?? []), performance.now() - startedAt])
    return result
  }

  figures(): StepFigures[] {
    return [...this.byName].map(([name, durations]) => {
      const sorted = durations.sort((a, b) => a - b)
      const at = (share: number) =>
        Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
      return { name, count: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
    })
  }
}

/** `count` pieces of work by `users` hands at a time. Gives the seconds it took. */
export async function byHands(
  users: number,
  count: number,
  work: (n: number) => Promise<void>,
): Promise<number> {
  const startedAt = performance.now()
  let next = 0
  const hand = async () => {
    while (next < count) {
      const mine = next
      next += 1
      await work(mine)
    }
  }
  await Promise.all(Array.from({ length: users }, hand))
  return (performance.now() - startedAt) / 1000
}
