import { useRuleSets } from '../publications/queries'
import type { PublicationBody } from '../../contract/publications'

export type DraftedRules = Extract<PublicationBody, { kind: 'rule-set' }>['rules']

/** `Y2 受理审查超期`: by the draft, else by what stands. */
export function useRuleName(drafted: DraftedRules): (id: string) => string {
  const standing = useRuleSets().data?.ruleSets.at(-1)?.rules ?? []
  return id => `${id} ${[...drafted, ...standing].find(rule => rule.id === id)?.name ?? ''}`.trim()
}
