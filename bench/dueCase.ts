import type { Case } from '../domain/case/case'
import type { Instant } from '../lib/moment'
import type { CaseRepository } from '../usecases/ports'

const ABREAST = 100
const DUE = 10

/** Beside `from` cases as many more as make `to`, each with a millisecond of its own, before those that stand there. */
export async function fill(cases: CaseRepository, one: Case, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += ABREAST) {
    const some = Array.from({ length: Math.min(ABREAST, to - start) }, (_, place) => start + place)
    const add = (index: number) => {
      const place = ((index - from) * 7_919) % (to - from)
      return cases.insert({ ...one, caseNo: `bench-${index}`, nextAlertAt: at(firstOf(to) + place) })
    }
    await Promise.all(some.map(add))
  }
}

/**
 * What looking for the next of ten cases that are due, reading and writing it costs beside `open` others: the median,
 * in µs. What was looked at waits behind all of them.
 */
export async function costOfDueCase(cases: CaseRepository, open: number, looks: number): Promise<number> {
  const took: number[] = []
  for (let look = 0; look < looks; look += 1) {
    const started = performance.now()
    const [caseNo] = await cases.dueForAlert(at(firstOf(open) + look + DUE), 1)
    const found = (await cases.find(caseNo!))!
    await cases.save({ ...found, nextAlertAt: at(look), version: found.version + 1 })
    took.push(performance.now() - started)
  }
  // the median: a heap of gigabytes pauses for its collector, which is not what is asked
  return Math.round(took.sort((a, b) => a - b)[Math.floor(looks / 2)]! * 1_000)
}

const firstOf = (to: number): number => -to * 1_000
const at = (ms: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + ms).toISOString() as Instant
