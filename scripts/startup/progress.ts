const startedAt = Date.now()

/** One line with the seconds since the start: a person sees that something goes on, and a log stays readable. */
export function say(line: string): void {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)
  console.log(`[${seconds} s] ${line}`)
}

/** Repeats itself every few seconds while a long step runs. */
export async function during<T>(what: string, step: Promise<T>): Promise<T> {
  say(`${what} …`)
  const timer = setInterval(() => say(`${what} … 仍在进行 / still going`), 10_000)
  try {
    return await step
  } finally {
    clearInterval(timer)
  }
}
