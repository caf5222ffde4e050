import type { AlertList } from '../../../contract/alerts'

/** Gravest first, as the counters stand. */
export const levels = ['red', 'yellow', 'warning'] as const
export type Level = (typeof levels)[number]

export const isLevel = (text: string | null): text is Level => levels.some(level => level === text)

export const sumOf = (counts: AlertList['counts']): number =>
  levels.reduce((sum, level) => sum + counts[level], 0)
