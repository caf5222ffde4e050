import type { Connection } from 'mongoose'

const DAY_MS = 86_400_000

export interface DemoOffset {
  offsetMs(): number
  daysAhead(): number
  /** Absent outside the demo. */
  advanceOneDay?: () => Promise<void>
  stop(): void
}

/**
 * How far the demo's office stands ahead. It is kept in the database, so that every process follows;
 * each looks once a second. Outside the demo it is always 0 and nothing looks.
 */
export async function createDemoOffset(
  connection: Connection,
  isDemo: boolean,
  pollMs = 1_000,
): Promise<DemoOffset> {
  if (!isDemo) return { offsetMs: () => 0, daysAhead: () => 0, stop: () => undefined }

  const settings = connection.db!.collection<{ _id: string; offsetMs: number }>('settings')
  let offsetMs = 0
  const look = async () => {
    const found = await settings.findOne({ _id: 'clock' })
    // an older answer may come after a newer one, and an office's clock never goes back
    offsetMs = Math.max(offsetMs, found?.offsetMs ?? 0)
  }
  await look()
  const timer = setInterval(() => void look().catch(() => undefined), pollMs) // an outage: the last one stands
  timer.unref()
  return {
    offsetMs: () => offsetMs,
    daysAhead: () => Math.round(offsetMs / DAY_MS),
    async advanceOneDay() {
      await settings.updateOne({ _id: 'clock' }, { $inc: { offsetMs: DAY_MS } }, { upsert: true })
      await look()
    },
    stop: () => clearInterval(timer),
  }
}
