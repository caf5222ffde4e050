import { App, Button, Form } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../../contract/common'
import type { LetterSummary } from '../../contract/letters'
import { ActProblem } from '../acts/ActProblem'
import { StatementFields } from '../acts/StatementFields'
import { useReportOnLetter } from './queries'

/** 报送整改情况: what was done about a letter; also after its day, and again. */
export function ReportForm({ letter, onDone }: { letter: LetterSummary; onDone(): void }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const [files, setFiles] = useState<FileRef[]>([])
  const report = useReportOnLetter(letter)
  const send = ({ text }: { text: string }) =>
    report.mutate(
      { text, fileIds: files.map(({ fileId }) => fileId) },
      {
        onSuccess: () => {
          void message.success(t('letter.reportDone'))
          onDone()
        },
      },
    )
  return (
    <Form name={`report-${letter.id}`} layout="vertical" onFinish={send}>
      <StatementFields
        text="letter.reportText"
        hint="letter.reportHint"
        filesLabel="letter.reportFiles"
        files={files}
        onFiles={setFiles}
      />
      <ActProblem error={report.error} />
      <div className="letter-buttons">
        <Button type="primary" htmlType="submit" loading={report.isPending}>
          {t('letter.report')}
        </Button>
        <Button onClick={onDone}>{t('letter.cancel')}</Button>
      </div>
    </Form>
  )
}
