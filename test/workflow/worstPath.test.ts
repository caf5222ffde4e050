import { expect } from 'chai'
import fc from 'fast-check'
import { type Graph, graphsOf } from '../../workflows/lint/graph'
import { UnboundedLoop, worstPath } from '../../workflows/proof/worstPath'
import type { Flow, FlowNode, Process } from '../../workflows/readProcess'

/** A small process as a tree: tasks in a row, a choice, parallel branches, a loop that may be gone so often. */
type Part =
  | { is: 'task'; days: number }
  | { is: 'row'; parts: Part[] }
  | { is: 'choice'; ways: Part[] }
  | { is: 'parallel'; branches: Part[] }
  | { is: 'loop'; body: Part; back: Part; bound: number }

const part: fc.Arbitrary<Part> = fc.letrec<{ part: Part }>(tie => ({
  part: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'part' },
    fc.record({ is: fc.constant('task' as const), days: fc.integer({ min: 0, max: 9 }) }),
    fc.record({
      is: fc.constant('row' as const),
      parts: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      is: fc.constant('choice' as const),
      ways: fc.array(tie('part'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      is: fc.constant('parallel' as const),
      branches: fc.array(tie('part'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      is: fc.constant('loop' as const),
      body: tie('part'),
      back: fc.record({ is: fc.constant('task' as const), days: fc.integer({ min: 0, max: 9 }) }),
      bound: fc.integer({ min: 0, max: 2 }),
    }),
  ),
})).part

/** Every way through it, written down one by one: what the walker must agree with. */
function allWays(tree: Part): number[] {
  switch (tree.is) {
    case 'task':
      return [tree.days]
    case 'row':
      return tree.parts
        .map(allWays)
        .reduce((sums, ways) => sums.flatMap(sum => ways.map(days => sum + days)), [0])
    case 'choice':
      return tree.ways.flatMap(allWays)
    case 'parallel':
      // tokens go every branch: the slowest of each combination
      return tree.branches
        .map(allWays)
        .reduce<number[]>((most, ways) => most.flatMap(so => ways.map(days => Math.max(so, days))), [0])
    case 'loop': {
      const body = allWays(tree.body)
      let round = body
      const all = [...body]
      for (let times = 1; times <= tree.bound; times += 1) {
        round = round.flatMap(days => body.map(again => days + allWays(tree.back)[0]! + again))
        all.push(...round)
      }
      return all
    }
  }
}

interface Drawn {
  graph: Graph
  days: Map<string, number>
  bounds: Map<string, number>
}

/** The tree as a diagram. */
function draw(tree: Part): Drawn {
  const nodes: FlowNode[] = []
  const flows: Flow[] = []
  const [days, bounds] = [new Map<string, number>(), new Map<string, number>()]
  const node = (kind: string): string => {
    const id = `${kind}${nodes.length}`
    nodes.push({
      id,
      kind: `bpmn:${kind}`,
      name: '',
      documentation: '',
      parentId: 'p',
      isNativeUserTask: false,
      headers: {},
      eventKinds: [],
    })
    return id
  }
  const join = (sourceId: string, targetId: string) =>
    flows.push({ id: `f${flows.length}`, name: '', sourceId, targetId, waypoints: [] })
  /** Gives the first and the last node. */
  const put = (one: Part): [string, string] => {
    switch (one.is) {
      case 'task': {
        const id = node('UserTask')
        days.set(id, one.days)
        return [id, id]
      }
      case 'row': {
        const placed = one.parts.map(put)
        for (const [index, [first]] of placed.entries()) if (index > 0) join(placed[index - 1]![1], first)
        return [placed[0]![0], placed.at(-1)![1]]
      }
      case 'choice':
      case 'parallel': {
        const kind = one.is === 'choice' ? 'ExclusiveGateway' : 'ParallelGateway'
        const [open, close] = [node(kind), node(kind)]
        for (const [first, last] of (one.is === 'choice' ? one.ways : one.branches).map(put)) {
          join(open, first)
          join(last, close)
        }
        return [open, close]
      }
      case 'loop': {
        const enter = node('ExclusiveGateway')
        const [first, last] = put(one.body)
        const leave = node('ExclusiveGateway')
        const [back] = put(one.back)
        bounds.set(back, one.bound)
        join(enter, first)
        join(last, leave)
        join(leave, back)
        join(back, enter)
        return [enter, leave]
      }
    }
  }
  const start = node('StartEvent')
  const [first, last] = put(tree)
  const end = node('EndEvent')
  join(start, first)
  join(last, end)
  const process: Process = { ids: ['p'], nodes, flows, warnings: [] }
  return { graph: graphsOf(process)[0]!, days, bounds }
}

const worst = ({ graph, days, bounds }: Drawn) =>
  worstPath({ graph, daysOf: id => days.get(id) ?? 0, boundOf: id => bounds.get(id) })

/** A loop inside a loop may be gone anew each time; the law bounds it for the whole case. */
const hasNestedLoop = (tree: Part, isInside = false): boolean => {
  switch (tree.is) {
    case 'task':
      return false
    case 'row':
      return tree.parts.some(one => hasNestedLoop(one, isInside))
    case 'choice':
      return tree.ways.some(one => hasNestedLoop(one, isInside))
    case 'parallel':
      return tree.branches.some(one => hasNestedLoop(one, isInside))
    case 'loop':
      return isInside || hasNestedLoop(tree.body, true)
  }
}

describe('worstPath', () => {
  it('finds what writing down every way finds', () => {
    fc.assert(
      fc.property(part, tree => {
        fc.pre(!hasNestedLoop(tree))
        const ways = allWays(tree)
        fc.pre(ways.length <= 20_000)
        expect(worst(draw(tree)).days).to.equal(Math.max(...ways))
      }),
      { numRuns: 400 },
    )
  })

  it('tells the way, and of parallel branches the slowest', () => {
    const tree: Part = {
      is: 'row',
      parts: [
        { is: 'task', days: 2 },
        {
          is: 'parallel',
          branches: [
            { is: 'task', days: 1 },
            { is: 'task', days: 5 },
          ],
        },
      ],
    }
    const drawn = draw(tree)
    const { days, nodes } = worst(drawn)
    expect([days, nodes.map(id => drawn.days.get(id) ?? 0).filter(Boolean)]).to.deep.equal([7, [2, 5]])
  })

  it('says where a loop is that nothing bounds', () => {
    const drawn = draw({ is: 'loop', body: { is: 'task', days: 1 }, back: { is: 'task', days: 1 }, bound: 1 })
    drawn.bounds.clear()
    expect(() => worst(drawn)).to.throw(UnboundedLoop, '没有法定次数上限')
  })
})
