import type { Graph } from '../lint/graph'

/** The dearest way through a process, and what it costs. */
export interface Path {
  days: number
  /** Ids of the nodes, in the order of the way; of parallel branches the slowest. */
  nodes: readonly string[]
}

/** A loop that no rule of law bounds: the time of a case has no limit. */
export class UnboundedLoop extends Error {
  override readonly name = 'UnboundedLoop'

  constructor(readonly at: string) {
    super(`${at} 处的循环没有法定次数上限 / nothing bounds this loop`)
  }
}

interface Model {
  graph: Graph
  /** Working days that a node takes at the most. */
  daysOf(id: string): number
  /** How often a node may be passed in one case; undefined where its loops are bounded by others. */
  boundOf(id: string): number | undefined
}

/** How often the bounded nodes have been passed. */
type Passed = ReadonlyMap<string, number>

/**
 * The dearest of all ways from the beginning to an end, loops as often as the law lets them, of parallel branches the
 * slowest. Exact: it looks at every way, each state once.
 *
 * @throws UnboundedLoop
 */
export function worstPath(model: Model): Path {
  const walker = new Walker(model)
  const ways = model.graph.starts.map(({ id }) => walker.from(id, undefined, new Map()))
  return dearest(ways)?.path ?? nothing
}

const nothing: Path = { days: 0, nodes: [] }

interface Way {
  path: Path
  passed: Passed
}

/** Of the ways that can be gone at all. */
const dearest = (ways: readonly (Way | undefined)[]): Way | undefined =>
  ways.reduce((most, way) => (way && (!most || way.path.days > most.path.days) ? way : most), undefined)

class Walker {
  private readonly known = new Map<string, Way | undefined>()
  private readonly open = new Set<string>()

  constructor(private readonly model: Model) {}

  /**
   * The dearest way from a node to an end, or to `stop`; both nodes' own days included, but the stop's. Undefined
   * where every way passes something more often than the law lets it.
   */
  from(id: string, stop: string | undefined, passed: Passed): Way | undefined {
    if (id === stop) return { path: nothing, passed }
    const key = `${id}|${stop ?? ''}|${[...passed].sort().join(';')}`
    if (this.known.has(key)) return this.known.get(key)
    if (this.open.has(key)) throw new UnboundedLoop(id)
    this.open.add(key)
    const way = this.walk(id, stop, passed)
    this.open.delete(key)
    this.known.set(key, way)
    return way
  }

  private walk(id: string, stop: string | undefined, before: Passed): Way | undefined {
    const { graph, daysOf, boundOf } = this.model
    const bound = boundOf(id)
    const times = (before.get(id) ?? 0) + 1
    if (bound !== undefined && times > bound) return undefined
    const passed = bound === undefined ? before : new Map(before).set(id, times)
    const here: Path = { days: daysOf(id), nodes: [id] }
    const next = graph.out(id).map(({ targetId }) => targetId)
    const isFork = graph.nodes.get(id)!.kind === 'bpmn:ParallelGateway' && next.length > 1
    if (isFork) return this.fork(here, next, stop, passed)
    const targets = [...next, ...graph.onBorder(id).map(border => border.id)]
    if (targets.length === 0) return { path: here, passed }
    const way = dearest(targets.map(target => this.from(target, stop, passed)))
    return way && { path: joined(here, way.path), passed: way.passed }
  }

  private fork(
    here: Path,
    branches: readonly string[],
    stop: string | undefined,
    passed: Passed,
  ): Way | undefined {
    const join = this.joinOf(here.nodes[0]!, branches)
    const ways = branches.map(branch => this.from(branch, join, passed))
    const slowest = dearest(ways)
    if (!slowest || ways.includes(undefined)) return undefined
    const merged = new Map(passed)
    for (const way of ways)
      for (const [id, count] of way!.passed) merged.set(id, Math.max(count, merged.get(id) ?? 0))
    const rest = join === undefined ? { path: nothing, passed: merged } : this.from(join, stop, merged)
    return rest && { path: joined(joined(here, slowest.path), rest.path), passed: rest.passed }
  }

  /** Where all branches meet again: the first parallel gateway that every one of them reaches before a new round. */
  private joinOf(fork: string, branches: readonly string[]): string | undefined {
    const { graph } = this.model
    const reached = branches.map(branch => this.reach(branch, fork))
    const joins = [...reached[0]!].filter(id => {
      const isJoin = graph.nodes.get(id)!.kind === 'bpmn:ParallelGateway' && graph.into(id).length > 1
      return isJoin && reached.every(all => all.has(id))
    })
    return joins.find(join => joins.every(other => other === join || this.reach(join, fork).has(other)))
  }

  private reach(from: string, without: string): Set<string> {
    const { graph } = this.model
    const seen = new Set([from, without])
    const open = [from]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const next = [
        ...graph.out(id).map(({ targetId }) => targetId),
        ...graph.onBorder(id).map(one => one.id),
      ]
      for (const other of next)
        if (!seen.has(other)) {
          seen.add(other)
          open.push(other)
        }
    }
    return seen
  }
}

const joined = (first: Path, then: Path): Path => ({
  days: first.days + then.days,
  nodes: [...first.nodes, ...then.nodes],
})
