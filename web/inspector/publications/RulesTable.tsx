import { useTranslation } from 'react-i18next'
import { RuleRow } from './RuleRow'
import type { DraftedRule } from './rulesDraft'

interface RulesTableProps {
  rules: readonly DraftedRule[]
  onChange(rules: DraftedRule[]): void
  problemOf(ruleId: string): string | undefined
}

const columns = ['rule', 'when', 'numbers', 'level', 'scoredAs', 'isOn'] as const

/** The whole set, a rule a row. On a phone each row folds into a card. */
export function RulesTable({ rules, onChange, problemOf }: RulesTableProps) {
  const { t } = useTranslation()
  return (
    <table className="gb-table pub-table rule-table">
      <caption className="gb-hidden">{t('rules.caption')}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`rules.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map((drafted, index) => (
          <RuleRow
            key={drafted.rule.id}
            drafted={drafted}
            problem={problemOf(drafted.rule.id)}
            onChange={next => onChange(rules.with(index, next))}
          />
        ))}
      </tbody>
    </table>
  )
}
