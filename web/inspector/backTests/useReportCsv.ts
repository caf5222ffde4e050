import { useTranslation } from 'react-i18next'
import type { BackTestReport } from '../../contract/publications'
import { useDepartmentName } from '../publications/usePublicationWords'
import { csvOf, saveCsv } from '../../shared/csv'
import { type DraftedRules, useRuleName } from './useRuleName'

const levels = ['warning', 'yellow', 'red'] as const
type Side = BackTestReport['changes'][number]['before']

/** Saves the report as one file: the departments, the rules, the scores, the cards, each under its heading. */
export function useReportCsv(report: BackTestReport, rules: DraftedRules): () => void {
  const { t } = useTranslation()
  const departmentName = useDepartmentName()
  const ruleName = useRuleName(rules)
  const both = (name: string) => [`${name} ${t('report.asWas')}`, `${name} ${t('report.asIs')}`]
  const level = (one: Side) => (one ? t(`level.${one.level}`) : '')
  const departments = report.departments.map(({ of, before, after }) => [
    departmentName(of),
    ...levels.flatMap(level => [before[level], after[level]]),
  ])
  const outcomes = report.rules.map(one => [
    ruleName(one.ruleId),
    one.before,
    one.after,
    one.reviewed,
    one.revoked,
  ])
  const scores = report.scores.map(({ month, departmentNo, before, after }) => [
    departmentName(departmentNo),
    month,
    ...[before?.total, after?.total, before?.rank, after?.rank].map(value => value ?? ''),
  ])
  const changes = report.changes.map(one => [
    // a number of 25 digits would be rounded by a spreadsheet
    `${one.caseNo}\t`,
    departmentName(one.departmentNo),
    one.responsible?.name ?? '',
    ruleName(one.ruleId),
    level(one.before),
    level(one.after),
    one.before?.triggersOn ?? '',
    one.after?.triggersOn ?? '',
  ])
  return () =>
    saveCsv(
      `${t('report.file')}-${report.from}-${report.to}.csv`,
      csvOf([
        [t('report.departments')],
        [t('report.department'), ...levels.flatMap(level => both(t(`level.${level}`)))],
        ...departments,
        [],
        [t('report.rules')],
        [t('report.rule'), ...both(t('report.cardsOfRule')), t('report.reviewed'), t('report.revokedCount')],
        ...outcomes,
        [],
        [t('report.scores')],
        [t('report.department'), t('report.month'), ...both(t('report.score')), ...both(t('report.rank'))],
        ...scores,
        [],
        [t('report.changesCaption')],
        [
          t('report.caseNo'),
          t('report.department'),
          t('report.person'),
          t('report.rule'),
          ...both(t('report.level')),
          ...both(t('report.day')),
        ],
        ...changes,
      ]),
    )
}
