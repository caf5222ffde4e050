import { useTranslation } from 'react-i18next'
import type { BackTestReport } from '../../contract/publications'
import { CaseNo } from '../../shared/CaseNo'
import { Day } from '../../shared/Day'
import { LevelTag } from '../../shared/LevelTag'
import { useDepartmentName } from '../publications/usePublicationWords'
import { FoldedTable } from './FoldedTable'
import { type DraftedRules, useRuleName } from './useRuleName'

type Side = BackTestReport['changes'][number]['before']

interface CardChangesProps {
  report: BackTestReport
  rules: DraftedRules
}

/** Each card that would have been given, not given, or given otherwise: whose, on which case, why. */
export function CardChanges({ report: { changes, changeCount }, rules }: CardChangesProps) {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  const ruleName = useRuleName(rules)
  return (
    <>
      <FoldedTable
        caption={t('report.changesCaption')}
        headings={(['caseNo', 'department', 'person', 'rule', 'asWas', 'asIs'] as const).map(one =>
          t(`report.${one}`),
        )}
        rows={changes.map(({ id, caseNo, departmentNo, responsible, ruleId, before, after }) => ({
          key: id,
          cells: [
            <CaseNo key="caseNo" caseNo={caseNo} />,
            departmentName(departmentNo),
            responsible?.name || t('report.nobody'),
            ruleName(ruleId),
            <Card key="before" side={before} />,
            <Card key="after" side={after} />,
          ],
        }))}
      />
      {changeCount > changes.length && (
        <p className="pub-hint">{t('report.first', { count: changes.length, all: changeCount })}</p>
      )}
    </>
  )
}

function Card({ side }: { side: Side }) {
  const { t } = useTranslation()
  if (!side) return <span className="gb-quiet">{t('report.noCard')}</span>
  return (
    <>
      <LevelTag level={side.level} /> <Day on={side.triggersOn} />
    </>
  )
}
