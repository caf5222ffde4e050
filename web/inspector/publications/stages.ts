import type { PublicationLine } from '../../contract/publications'

export const stages = ['trying', 'waiting', 'approved', 'inForce', 'withdrawn'] as const
/** Where a publication stands: counted by the monitor, waiting for the second person, approved, in force. */
export type Stage = (typeof stages)[number]

type Facts = Pick<PublicationLine, 'state' | 'isTried' | 'appliedAt' | 'about'>

export function stageOf({ state, isTried, appliedAt, about }: Facts, today: string): Stage {
  if (state === 'withdrawn') return 'withdrawn'
  if (state === 'draft') return isTried ? 'waiting' : 'trying'
  const from = startOf(about)
  return appliedAt !== null && (from === undefined || from <= today) ? 'inForce' : 'approved'
}

/** The day from which it works; a calendar works from its approval on. */
export function startOf(about: PublicationLine['about']): string | undefined {
  if (about.kind === 'calendar-year') return undefined
  return about.kind === 'closure' ? about.from : about.effectiveOn
}
