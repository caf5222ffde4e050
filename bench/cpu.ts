import { readFileSync } from 'node:fs'

/** The kernel counts processor time in hundredths of a second. */
const MS_PER_TICK = 10

/** Processor time that a process has used so far, user and system, in ms. Linux only; 0 elsewhere. */
export function cpuMsOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
  } catch {
    return 0
  }
}

/** Reads all at once; call the result to get what each has used since. */
export function cpuMeter(pids: Readonly<Record<string, number>>): () => Record<string, number> {
  const before = Object.entries(pids).map(([name, pid]) => [name, pid, cpuMsOf(pid)] as const)
  return () => Object.fromEntries(before.map(([name, pid, used]) => [name, cpuMsOf(pid) - used]))
}
