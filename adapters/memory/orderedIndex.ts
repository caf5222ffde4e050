/** Keys in one bucket at most. A splice within it costs as much as finding the bucket among a few thousand. */
const BUCKET = 512

/**
 * Texts in their order, held in short sorted buckets: adding, removing and reading from the front cost
 * about the same for a thousand texts as for a million.
 */
export class OrderedIndex {
  private readonly buckets: string[][] = []
  private count = 0

  get size(): number {
    return this.count
  }

  /** A text that is there already stays once. */
  add(key: string): void {
    if (this.buckets.length === 0) this.buckets.push([])
    const at = Math.min(this.bucketOf(key), this.buckets.length - 1)
    const bucket = this.buckets[at]!
    const place = lowerBound(bucket, key)
    if (bucket[place] === key) return
    bucket.splice(place, 0, key)
    this.count += 1
    if (bucket.length > BUCKET) this.buckets.splice(at + 1, 0, bucket.splice(BUCKET / 2))
  }

  remove(key: string): void {
    const at = this.bucketOf(key)
    const bucket = this.buckets[at]
    if (!bucket) return
    const place = lowerBound(bucket, key)
    if (bucket[place] !== key) return
    bucket.splice(place, 1)
    this.count -= 1
    if (bucket.length === 0) this.buckets.splice(at, 1)
  }

  /** From the first that is not before `from`, or from the very first. The index may not be changed meanwhile. */
  *ascending(from = ''): Generator<string> {
    for (let at = this.bucketOf(from); at < this.buckets.length; at += 1) {
      const bucket = this.buckets[at]!
      for (let place = lowerBound(bucket, from); place < bucket.length; place += 1) yield bucket[place]!
    }
  }

  /** Back from the last before `before`, or from the very last. */
  *descending(before?: string): Generator<string> {
    const start = before === undefined ? this.buckets.length - 1 : this.bucketOf(before)
    for (let at = Math.min(start, this.buckets.length - 1); at >= 0; at -= 1) {
      const bucket = this.buckets[at]!
      const from = before === undefined ? bucket.length : lowerBound(bucket, before)
      for (let place = from - 1; place >= 0; place -= 1) yield bucket[place]!
    }
  }

  /** The first bucket whose last text is not before `key`. */
  private bucketOf(key: string): number {
    let low = 0
    let high = this.buckets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.buckets[middle]!.at(-1)! < key) low = middle + 1
      else high = middle
    }
    return low
  }
}

function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < key) low = middle + 1
    else high = middle
  }
  return low
}
