import type { StoredScore } from '../usecases/ports'

/** Whose live pages follow a score: its department's; empty for an item's or a person's, whose department's moves with it. */
export const scoredDepartment = ({ kind, key }: Pick<StoredScore, 'kind' | 'key'>): string =>
  kind === 'department' || kind === 'post' ? key.split('/', 1)[0]! : ''
