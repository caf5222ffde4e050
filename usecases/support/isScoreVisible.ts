import { authorize } from '../../domain/identity/authorize'
import type { Account } from '../../domain/identity/roles'
import type { ScoreScope } from '../../domain/performance/scoreMonth'
import type { House } from '../ports'

/** One's own score is one's own; of others' persons only who may read the whole city's. */
export function isScoreVisible(
  { kind, key }: ScoreScope,
  by: Account,
  { catalogue }: Pick<House, 'catalogue'>,
): boolean {
  const departmentNo =
    kind === 'department' || kind === 'post'
      ? key.split('/', 1)[0]
      : kind === 'item'
        ? catalogue.item(key)?.departmentNo
        : undefined
  const isOwn = kind === 'person' && key === by.id
  return (
    isOwn ||
    authorize(by, 'score.read', { what: 'score', id: key, ...(departmentNo ? { departmentNo } : {}) }).ok
  )
}
