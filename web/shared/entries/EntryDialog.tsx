import { App, Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import type { FileRef } from '../../contract/common'
import type { EnterOnCase, EntryType } from '../../contract/entries'
import { FileUpload } from '../FileUpload'
import { ActProblem } from '../acts/ActProblem'
import { useEnterOnCase } from '../api/hooks'
import { EntryFields } from './EntryFields'

/** What a paper goes with. */
const withFiles: readonly EntryType[] = [
  'hearingOffered',
  'hearingNoticed',
  'hearingHeld',
  'reportedUp',
  'complaintUpheld',
]

type Said = Omit<EnterOnCase['entry'], 'type'>

/** One entry, with what the law asks for, after one more look: the journal forgets nothing. */
export function EntryDialog({ view, type, onClose }: { view: CaseView; type: EntryType; onClose(): void }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const [form] = Form.useForm<Said>()
  const [files, setFiles] = useState<FileRef[]>([])
  const enter = useEnterOnCase()
  const send = (said: Said) => {
    const { caseNo, version } = view
    const entry = { ...said, type } as EnterOnCase['entry']
    // by the promise: once entered, this dialog is gone before mutate's own callbacks would run
    enter.mutateAsync({ caseNo, version, entry, fileIds: files.map(({ fileId }) => fileId) }).then(
      () => {
        onClose()
        void message.success(t('entry.done'))
      },
      () => undefined,
    )
  }
  return (
    <Modal
      open
      title={t(`entry.act.${type}`)}
      okText={t('entry.submit')}
      cancelText={t('entry.cancel')}
      confirmLoading={enter.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="entry-law gb-quiet">{t(`entry.law.${type}`)}</p>
      <Form form={form} name={`entry-${type}`} layout="vertical" onFinish={send}>
        <EntryFields type={type} view={view} />
        {withFiles.includes(type) && (
          <Form.Item label={t('entry.files')}>
            <FileUpload label={t('entry.files')} files={files} onChange={setFiles} max={10} />
          </Form.Item>
        )}
      </Form>
      <ActProblem error={enter.error} />
    </Modal>
  )
}
