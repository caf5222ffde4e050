const startedAt = Date.now()
const isTerminal = process.stdout.isTTY
const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'
const FRAME_MS = 100
const REMINDER_MS = 10_000

/** What goes on now, in the order in which it began. */
const steps = new Set<{ what: string }>()

const seconds = () => `[${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s]`

/** One line with the seconds since the start: a person sees that something goes on, and a log stays readable. */
export function say(line: string): void {
  erase()
  console.log(`${seconds()} ${line}`)
}

/** Says what is being done; on a terminal a mark turns meanwhile, elsewhere a line comes every ten seconds. */
export async function during<T>(what: string, step: Promise<T>): Promise<T> {
  const own = { what }
  say(`${what} …`)
  steps.add(own)
  const timer = isTerminal
    ? setInterval(draw, FRAME_MS)
    : setInterval(() => say(`${what} … 仍在进行 / still going`), REMINDER_MS)
  try {
    return await step
  } finally {
    clearInterval(timer)
    steps.delete(own)
    erase()
  }
}

function draw(): void {
  const frame = FRAMES[Math.floor(Date.now() / FRAME_MS) % FRAMES.length]
  const line = `${seconds()} ${frame} ${[...steps].map(({ what }) => what).join(' · ')}`
  // a Chinese character is two columns wide: half the columns never wrap
  erase()
  process.stdout.write(line.slice(0, Math.floor((process.stdout.columns || 80) / 2)))
}

function erase(): void {
  if (isTerminal) process.stdout.write('\r\u001B[2K')
}
