import type { ScoreKind } from '../../contract/scores'

/** What every board of scores is told, and how it says what was chosen. */
export interface BoardProps {
  kind: ScoreKind
  /** As the address names it; empty where it names none. */
  period: string
  choose(changed: Record<string, string | null>): void
}
