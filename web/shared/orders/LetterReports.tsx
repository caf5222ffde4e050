import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterSummary } from '../../contract/letters'
import { Badge } from '../Badge'
import { FileList } from '../FileList'
import { Instant } from '../Instant'
import { useSession } from '../api/hooks'
import { mayDo } from '../mayDo'
import { ReportForm } from './ReportForm'
import './orders.css'

/** What the department reported on a letter, or that it did not; and where it does. */
export function LetterReports({ letter }: { letter: LetterSummary }) {
  const { t } = useTranslation('shared')
  const canReport = mayDo(useSession().data?.account.role, 'letter.report')
  const [isOpen, setOpen] = useState(false)
  const { letterNo, reports } = letter
  return (
    <div className="letter-reports" role="group" aria-label={t('letter.reportsOf', { letterNo })}>
      {reports.map(({ at, by, text, files }) => (
        <div key={at} className="letter-report">
          <p className="gb-quiet">
            <Instant at={at} /> {by}
          </p>
          <p className="gb-said">{text}</p>
          {files.length > 0 && <FileList files={files} />}
        </div>
      ))}
      {isOpen ? (
        <ReportForm letter={letter} onDone={() => setOpen(false)} />
      ) : (
        <div className="letter-buttons">
          <ReportState letter={letter} />
          {canReport && (
            <Button type={reports.length > 0 ? 'default' : 'primary'} onClick={() => setOpen(true)}>
              {t(reports.length > 0 ? 'letter.reportMore' : 'letter.report')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function ReportState({ letter: { reports, isReportLate } }: { letter: LetterSummary }) {
  const { t } = useTranslation('shared')
  if (reports.length > 0)
    return (
      <Badge tone="pine" icon={<CheckCircleOutlined />}>
        {t('letter.reported')}
      </Badge>
    )
  if (isReportLate)
    return (
      <Badge tone="cinnabar" icon={<ExclamationCircleOutlined />}>
        {t('letter.reportLate')}
      </Badge>
    )
  return (
    <Badge tone="quiet" icon={<ClockCircleOutlined />}>
      {t('letter.notReported')}
    </Badge>
  )
}
