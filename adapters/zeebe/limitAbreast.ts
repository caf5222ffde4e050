/**
 * Lets at most `most` calls run at once; the others wait their turn. The broker answers more than
 * about a hundred at once with RESOURCE_EXHAUSTED, whatever its settings (platform.md §0).
 */
export function limitAbreast(most: number): <T>(call: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  const leave = () => {
    running -= 1
    waiting.shift()?.()
  }
  return async call => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve))
    running += 1
    try {
      return await call()
    } finally {
      leave()
    }
  }
}
