import type { RuleSet, RuleSetList } from '../../contract/standing'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { RulesForm } from './RulesForm'
import { useRuleSets } from './queries'
import { useBegun } from './useBegun'

/** 规则: the newest set as a table; what is changed in it takes effect on its own day. */
export function DraftRules() {
  const { data, error, isPending, refetch } = useRuleSets()
  const newest = data?.ruleSets.at(-1)
  if (isPending) return <Loading rows={8} />
  if (!newest) return <Failed error={error} onRetry={() => void refetch()} />
  return <FromNewest newest={newest} standing={data!} />
}

function FromNewest({ newest, standing }: { newest: RuleSet; standing: RuleSetList }) {
  const { begun, outdated } = useBegun(newest)
  return (
    <>
      {outdated}
      <RulesForm key={begun.version} newest={begun} standing={standing} />
    </>
  )
}
