import type { Ladder } from '../../contract/standing'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { LadderForm } from './ladder/LadderForm'
import { useLadders } from './queries'
import { useBegun } from './useBegun'

/** 通知阶梯: the newest one as tables; what is changed in it takes effect on its own day. */
export function DraftLadder() {
  const { data, error, isPending, refetch } = useLadders()
  const newest = data?.ladders.at(-1)
  if (isPending) return <Loading rows={8} />
  if (!newest) return <Failed error={error} onRetry={() => void refetch()} />
  return <FromNewest newest={newest} itemTypes={data!.itemTypes} />
}

function FromNewest({ newest, itemTypes }: { newest: Ladder; itemTypes: readonly string[] }) {
  const { begun, outdated } = useBegun(newest)
  return (
    <>
      {outdated}
      <LadderForm key={begun.version} newest={begun} itemTypes={itemTypes} />
    </>
  )
}
