import { HEARING_GROUND, type Item, type ItemLimit, limitOf } from '../../domain/catalogue/item'
import { graphsOf } from '../lint/graph'
import type { FlowNode, Process } from '../readProcess'
import { type Path, UnboundedLoop, worstPath } from './worstPath'

/** A way through the process that takes longer than a limit lets it. */
export interface Misfit {
  limit: 'licence.promised' | 'licence.decision' | 'licence.first-review'
  /** Working days: what the limit gives, and what the steps may take. */
  given: number
  taken: number
  /** Names of the human steps on the way, each with its days. */
  path: readonly string[]
  /** The fewest days that must go from the steps, by step code; undefined where no shortening is enough. */
  change: Readonly<Record<string, number>> | undefined
}

export interface Proof {
  misfits: readonly Misfit[]
  /** Why nothing could be proved; a process that is not proved is not deployed. */
  fault?: string
  /** The dearest way. */
  worst?: { days: number; path: readonly string[] }
  /** Limits in calendar days or months: steps are planned in working days, and are not compared with them. */
  notCompared: readonly string[]
}

const limits = ['licence.promised', 'licence.decision', 'licence.first-review'] as const

/**
 * Whether the steps of a process fit the promised and the statutory limit on every way through it: loops as often as
 * the law lets them (supplements once, each special procedure once), of parallel branches the slowest.
 */
export function proveFit(process: Process, item: Item): Proof {
  const own = limits.flatMap(code => limitOf(item, code) ?? [])
  const notCompared = own.filter(({ unit }) => unit !== 'working-day').map(({ code }) => code)
  const compared = own.filter(({ unit }) => unit === 'working-day')
  try {
    const worst = worstOf(process, item, {})
    const misfits = compared
      .filter(({ length }) => worst.days > length)
      .map(limit => misfitOf(limit, worst, process, item))
    return { misfits, worst: { days: worst.days, path: told(worst, process, item) }, notCompared }
  } catch (error) {
    if (error instanceof UnboundedLoop) return { misfits: [], fault: error.message, notCompared }
    throw error
  }
}

/** Days fewer for each step, by code. */
type Shortened = Readonly<Record<string, number>>

function worstOf(process: Process, item: Item, shortened: Shortened): Path {
  const [graph] = graphsOf(process)
  if (!graph) return { days: 0, nodes: [] }
  const some = item.specialProcedures.filter(({ isAlways, ground }) => !isAlways && ground !== HEARING_GROUND)
  return worstPath({
    graph,
    daysOf: id => daysOf(graph.nodes.get(id)!, item, shortened),
    boundOf(id) {
      const node = graph.nodes.get(id)!
      if (node.message === 'supplement.received') return 1
      return node.headers.step === 'special-procedure' ? Math.max(1, some.length) : undefined
    },
  })
}

/** What a node takes of the limits of the case: a step's own days; what is not counted takes none. */
function daysOf({ kind, headers }: FlowNode, item: Item, shortened: Shortened): number {
  if (kind !== 'bpmn:UserTask' || !isCounted(headers.limit)) return 0
  const length = limitOf(item, headers.limit ?? '')?.length ?? 0
  return length - (shortened[headers.step ?? ''] ?? 0)
}

/** Acceptance comes before the limit, delivery after it, and special procedures stop it. */
const isCounted = (limit: string | undefined): boolean =>
  limit !== undefined && limit.startsWith('step.') && limit !== 'step.special-procedure'

function told({ nodes }: Path, process: Process, item: Item): string[] {
  return nodes.flatMap(id => {
    const node = process.nodes.find(one => one.id === id)!
    const days = daysOf(node, item, {})
    return days > 0 ? [`${node.name} ${days}`] : []
  })
}

function misfitOf({ code, length }: ItemLimit, worst: Path, process: Process, item: Item): Misfit {
  return {
    limit: code as Misfit['limit'],
    given: length,
    taken: worst.days,
    path: told(worst, process, item),
    change: smallestChange(process, item, length),
  }
}

/** The fewest days by which steps must be shortened so that every way fits; every step keeps a day. */
function smallestChange(process: Process, item: Item, given: number): Shortened | undefined {
  const room = Object.fromEntries(
    process.nodes
      .filter(({ headers }) => isCounted(headers.limit) && headers.step !== undefined)
      .map(({ headers }) => [headers.step!, (limitOf(item, headers.limit!)?.length ?? 1) - 1]),
  )
  const most = Object.values(room).reduce((sum, days) => sum + days, 0)
  for (let total = 1; total <= most; total += 1) {
    const found = spread(Object.entries(room), total).find(
      change => worstOf(process, item, change).days <= given,
    )
    if (found) return found
  }
  return undefined
}

/** Every way to take so many days from the steps that have room for it. */
function spread(room: readonly (readonly [string, number])[], total: number): Shortened[] {
  const [first, ...rest] = room
  if (!first) return total === 0 ? [{}] : []
  const [step, most] = first
  const ways: Shortened[] = []
  for (let days = Math.min(most, total); days >= 0; days -= 1)
    for (const others of spread(rest, total - days))
      ways.push(days > 0 ? { [step]: days, ...others } : others)
  return ways
}
