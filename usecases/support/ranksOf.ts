/** Best first, the same total the same rank; those without a total come last and have none. */
export function ranksOf<T extends object>(
  all: readonly T[],
  of: (one: T) => { key: string; total: number | null },
): (T & { rank: number | null })[] {
  const byKey = (a: T, b: T) => (of(a).key < of(b).key ? -1 : 1)
  const ranked = all
    .filter(one => of(one).total !== null)
    .sort((a, b) => of(b).total! - of(a).total! || byKey(a, b))
  const totals = ranked.map(one => of(one).total)
  return [
    ...ranked.map((one, index) => ({ ...one, rank: totals.indexOf(totals[index]!) + 1 })),
    ...all
      .filter(one => of(one).total === null)
      .sort(byKey)
      .map(one => ({ ...one, rank: null })),
  ]
}
