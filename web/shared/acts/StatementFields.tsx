import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../../contract/common'
import { FileUpload } from '../FileUpload'
import { useNeeded } from './useNeeded'

interface StatementFieldsProps {
  /** Keys of the shared texts. */
  text: string
  hint?: string
  filesLabel: string
  /** What the files are called to those who hear the page, where another form of the page has some too. */
  filesSpoken?: string
  files: FileRef[]
  onFiles(files: FileRef[]): void
}

/** What somebody says, in `text`, and up to ten files that show it. */
export function StatementFields({
  text,
  hint,
  filesLabel,
  filesSpoken,
  files,
  onFiles,
}: StatementFieldsProps) {
  const { t } = useTranslation('shared')
  const needed = useNeeded()
  return (
    <>
      <Form.Item name="text" label={t(text)} extra={hint && t(hint)} rules={needed(text)}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={2000} />
      </Form.Item>
      <Form.Item label={t(filesLabel)}>
        <FileUpload label={filesSpoken ?? t(filesLabel)} files={files} onChange={onFiles} max={10} />
      </Form.Item>
    </>
  )
}
