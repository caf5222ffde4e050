import { useTranslation } from 'react-i18next'
import type { PublicationBody } from '../../contract/publications'
import type { Override, Rule, RuleSet } from '../../contract/standing'
import { LevelTag } from '../../shared/LevelTag'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { ChangeLine } from './ChangeLine'
import { OverrideText } from './OverrideText'
import { type RuleChange, ruleChanges } from './ruleChanges'
import { useRuleSets } from './queries'
import { useTriggerText } from './ruleWords'
import { versionBefore } from './versionBefore'

type Drafted = Extract<PublicationBody, { kind: 'rule-set' }>

/** What a rule set changes against the one before it, rule by rule, and its exceptions. */
export function RuleChanges({ drafted }: { drafted: Drafted }) {
  const sets = useRuleSets()
  if (sets.isPending) return <Loading rows={3} />
  if (!sets.data) return <Failed error={sets.error} onRetry={() => void sets.refetch()} />
  const rules = drafted.rules as Rule[]
  const overrides = (drafted.overrides ?? []) as Override[]
  return (
    <Changes
      rules={rules}
      overrides={overrides}
      before={versionBefore(sets.data.ruleSets, drafted.effectiveOn)}
    />
  )
}

interface ChangesProps {
  rules: readonly Rule[]
  overrides: readonly Override[]
  before: RuleSet | undefined
}

function Changes({ rules, overrides, before }: ChangesProps) {
  const { t } = useTranslation()
  const changes = ruleChanges(before?.rules ?? [], rules)
  const isSame = JSON.stringify(before?.overrides ?? []) === JSON.stringify(overrides)
  return (
    <>
      {changes.length === 0 ? (
        <p>{t(isSame ? 'rules.nothing' : 'rules.onlyOverrides')}</p>
      ) : (
        <ul className="pub-changes gb-plain-list">
          {changes.map(change => (
            <Change key={change.id} change={change} />
          ))}
        </ul>
      )}
      {overrides.length > 0 && (
        <>
          <h3>{t('exception.title')}</h3>
          <ul className="pub-changes gb-plain-list">
            {overrides.map((one, index) => (
              <li key={index}>
                <OverrideText one={one} rules={rules} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="pub-hint">
        {t('rules.same', { count: rules.length - changes.filter(({ after }) => after).length })}
      </p>
    </>
  )
}

function Change({ change: { id, before, after } }: { change: RuleChange }) {
  const { t } = useTranslation()
  const triggerText = useTriggerText()
  const words = (rule: Rule) => (
    <>
      <LevelTag level={rule.level} /> {triggerText(rule.trigger)}
    </>
  )
  return (
    <ChangeLine
      title={`${id} ${(after ?? before)!.name}`}
      before={before ? words(before) : t('rules.none')}
      after={after ? words(after) : t('rules.off')}
    />
  )
}
