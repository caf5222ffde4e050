import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackTestReport } from '../../contract/publications'
import { Day } from '../../shared/Day'
import { CardChanges } from './CardChanges'
import { ScoreMoves } from './ScoreMoves'
import { DepartmentMoves, PersonMoves, RuleMoves } from './Moves'
import './backTests.css'
import { Totals } from './Totals'
import { useReportCsv } from './useReportCsv'
import type { DraftedRules } from './useRuleName'

/** What a past period would have been: cards, who has them, scores and ranks, and how often a rule errs. */
export function ReportView({ report, rules }: { report: BackTestReport; rules: DraftedRules }) {
  const { t } = useTranslation()
  const download = useReportCsv(report, rules)
  const isEmpty = report.changeCount === 0
  return (
    <div className="report">
      <div className="report__head">
        <p>
          {t('report.period')} <Day on={report.from} /> {t('publications.to')} <Day on={report.to} />
          {t('report.cases', { count: report.cases })}
        </p>
        <Button icon={<DownloadOutlined aria-hidden />} onClick={download}>
          {t('report.download')}
        </Button>
      </div>
      <Totals report={report} />
      {isEmpty ? (
        <p className="pub-sheet">{t(report.cases === 0 ? 'report.noCases' : 'report.nothing')}</p>
      ) : (
        <>
          <Part title={t('report.departments')} text={t('report.departmentsText')}>
            <DepartmentMoves departments={report.departments} />
          </Part>
          <Part title={t('report.persons', { count: report.persons.length })}>
            <PersonMoves persons={report.persons} />
          </Part>
        </>
      )}
      <Part title={t('report.scores')} text={t('report.scoresText')}>
        <ScoreMoves moves={report.scores} />
      </Part>
      <Part title={t('report.rules')} text={t('report.rulesText')}>
        <RuleMoves outcomes={report.rules} rules={rules} />
      </Part>
      {!isEmpty && (
        <Part title={t('report.changes', { count: report.changeCount })}>
          <CardChanges report={report} rules={rules} />
        </Part>
      )}
    </div>
  )
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section className="report__part">
      <h3>{title}</h3>
      {text && <p className="pub-hint">{text}</p>}
      {children}
    </section>
  )
}
