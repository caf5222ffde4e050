const FEN = 100

/** Fen as yuan, with two places: 12345 → `123.45`. */
export const yuanOf = (fen: number): string => (fen / FEN).toFixed(2)

/** What is to be paid, in fen; nothing is known before a rate and a whole number of units are chosen. */
export function sumOf(
  { charge, quantity }: { charge?: string | undefined; quantity?: number | null | undefined },
  charges: readonly { code: string; rateFen: number }[],
): number | undefined {
  const rate = charges.find(({ code }) => code === charge)?.rateFen
  if (rate === undefined || !Number.isInteger(quantity) || quantity! < 1) return undefined
  return rate * quantity!
}
