/**
 * Pseudo-random numbers from a seed: the same seed gives the same numbers, on every machine. A counter
 * that is stirred, 32 bits wide; good enough for invented cases, for nothing secret.
 */
export class Random {
  private state: number

  /** Each list of numbers has a sequence of its own, so that one case never shifts the next. */
  constructor(...seeds: readonly number[]) {
    this.state = 0x6a09e667
    for (const seed of seeds) this.state = stir(this.state ^ (seed | 0)) + 0x3c6ef372
  }

  /** From 0, never 1. */
  next(): number {
    this.state = (this.state + 0x9e3779b1) | 0
    return (stir(this.state) >>> 0) / 0x1_0000_0000
  }

  /** Whole, from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** Whole, both ends included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from')
    return list[this.below(list.length)]!
  }

  /** Around 1, rarely below 0.3 or above 3: how long a thing takes against what it usually takes. */
  stretch(): number {
    const bell = this.next() + this.next() + this.next() + this.next() - 2
    return Math.exp(bell * 0.7)
  }

  /** A place in a list of running totals, as `totals` makes it. */
  weighted(totals: readonly number[]): number {
    const wanted = this.next() * totals.at(-1)!
    let low = 0
    let high = totals.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (totals[middle]! <= wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}

function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return mixed ^ (mixed >>> 15)
}

/** Weights as running totals. */
export function totals(weights: readonly number[]): number[] {
  let sum = 0
  return weights.map(weight => (sum += weight))
}
