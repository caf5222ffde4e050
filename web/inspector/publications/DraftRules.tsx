import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RuleSet, RuleSetList } from '../../contract/standing'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { RulesForm } from './RulesForm'
import { useRuleSets } from './queries'

/** 规则: the newest set as a table; what is changed in it takes effect on its own day. */
export function DraftRules() {
  const { data, error, isPending, refetch } = useRuleSets()
  const newest = data?.ruleSets.at(-1)
  if (isPending) return <Loading rows={8} />
  if (!newest) return <Failed error={error} onRetry={() => void refetch()} />
  return <FromNewest newest={newest} standing={data!} />
}

/** What somebody has begun to edit stays when a newer set is approved; that it is older now is said. */
function FromNewest({ newest, standing }: { newest: RuleSet; standing: RuleSetList }) {
  const { t } = useTranslation()
  const [begun, setBegun] = useState(newest)
  return (
    <>
      {begun.version !== newest.version && (
        <Alert
          className="pub-fault"
          type="warning"
          showIcon
          title={t('rules.outdated', { version: newest.version })}
          action={<Button onClick={() => setBegun(newest)}>{t('rules.startAnew')}</Button>}
        />
      )}
      <RulesForm key={begun.version} newest={begun} standing={standing} />
    </>
  )
}
