/** The round number that closes a scale on which `most` can be read: 4, 10, 20, 50, 100 …; each of its quarters or fifths is whole. */
export function scaleTop(most: number): number {
  if (most <= 4) return 4
  let unit = 10
  while (unit * 10 < most) unit *= 10
  const step = unit < most ? unit : unit / 10
  for (const times of [1, 2, 4, 5, 10]) if (step * times >= most && step * times >= 4) return step * times
  return step * 10
}

/** Zero, the top, and what lies between them, in whole numbers. */
export function scaleSteps(top: number): number[] {
  const parts = top % 4 === 0 ? 4 : 5
  return Array.from({ length: parts + 1 }, (_, index) => (top / parts) * index)
}

/** Which of `count` days are named below the line: the first, the last, and so many between that none touches the next. */
export function namedDays(count: number, room: number): number[] {
  if (count < 2) return count === 1 ? [0] : []
  const gaps = Math.max(1, Math.min(count - 1, room - 1))
  return [
    ...new Set(Array.from({ length: gaps + 1 }, (_, index) => Math.round((index * (count - 1)) / gaps))),
  ]
}
