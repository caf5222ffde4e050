import { useTranslation } from 'react-i18next'
import type { BackTestReport } from '../../contract/publications'
import { useDepartmentName } from '../publications/usePublicationWords'
import { FoldedTable } from './FoldedTable'
import { Step } from './Step'
import { type DraftedRules, useRuleName } from './useRuleName'

type Levels = BackTestReport['cards']['before']
const levels = ['warning', 'yellow', 'red'] as const
const steps = ({ before, after }: { before: Levels; after: Levels }) =>
  levels.map(level => <Step key={level} before={before[level]} after={after[level]} />)
const hasMoved = ({ before, after }: { before: Levels; after: Levels }) =>
  levels.some(level => before[level] !== after[level])

/** Departments whose cards change. */
export function DepartmentMoves({ departments }: Pick<BackTestReport, 'departments'>) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  return (
    <FoldedTable
      caption={t('report.departments')}
      headings={[t('report.department'), ...levels.map(level => t(`level.${level}`))]}
      rows={departments
        .filter(hasMoved)
        .map(row => ({ key: row.of, cells: [departmentName(row.of), ...steps(row)] }))}
    />
  )
}

/** People whose cards change. */
export function PersonMoves({ persons }: Pick<BackTestReport, 'persons'>) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  if (persons.length === 0) return <p className="gb-quiet">{t('report.noPersons')}</p>
  return (
    <FoldedTable
      caption={t('report.personsCaption')}
      headings={[t('report.person'), t('report.department'), ...levels.map(level => t(`level.${level}`))]}
      rows={persons.map(row => ({
        key: row.of,
        cells: [row.name, departmentName(row.departmentNo), ...steps(row)],
      }))}
    />
  )
}

interface RuleMovesProps {
  outcomes: BackTestReport['rules']
  rules: DraftedRules
}

/** Rule by rule, with what reviews after appeals say of its cards. */
export function RuleMoves({ outcomes, rules }: RuleMovesProps) {
  const { t } = useTranslation()
  const ruleName = useRuleName(rules)
  if (outcomes.length === 0) return <p className="gb-quiet">{t('report.noRules')}</p>
  return (
    <FoldedTable
      caption={t('report.rules')}
      headings={(['rule', 'cardsOfRule', 'reviewed', 'falseShare', 'probablyFalse'] as const).map(one =>
        t(`report.${one}`),
      )}
      rows={outcomes.map(({ ruleId, before, after, reviewed, revoked, falseShare, probablyFalse }) => ({
        key: ruleId,
        cells: [
          ruleName(ruleId),
          <Step key="cards" before={before} after={after} />,
          reviewed === 0 ? t('report.notReviewed') : t('report.revoked', { reviewed, revoked }),
          falseShare === null ? t('report.unknown') : `${Math.round(falseShare * 100)}%`,
          // without a single review nobody knows how many would be taken back
          probablyFalse === null || reviewed === 0
            ? t('report.unknown')
            : t('report.about', { count: Math.round(probablyFalse) }),
        ],
      }))}
    />
  )
}
