import { DatePicker, Form, Input } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../../contract/common'
import { FileUpload } from '../../shared/FileUpload'

interface Field {
  name: string
  label: string
  hint?: string | undefined
  isRequired?: boolean
}

const useNeeded = (label: string, isRequired: boolean) => {
  const { t } = useTranslation()
  return isRequired ? [{ required: true, whitespace: true, message: t('act.needed', { label }) }] : []
}

export function TextField({ name, label, hint, isRequired = true, max }: Field & { max: number }) {
  return (
    <Form.Item name={name} label={label} extra={hint} rules={useNeeded(label, isRequired)}>
      <Input maxLength={max} />
    </Form.Item>
  )
}

export function LongTextField({ name, label, hint, isRequired = true, max }: Field & { max: number }) {
  return (
    <Form.Item name={name} label={label} extra={hint} rules={useNeeded(label, isRequired)}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={max} showCount />
    </Form.Item>
  )
}

/** A day as text `YYYY-MM-DD`; from and to are the first and the last that can be chosen. */
export function DayField({ name, label, hint, from, to }: Field & { from?: string; to?: string }) {
  const isOutside = (day: Dayjs) => {
    const on = day.format('YYYY-MM-DD')
    return (from !== undefined && on < from) || (to !== undefined && on > to)
  }
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={useNeeded(label, true)}
      getValueProps={(on?: string) => ({ value: on ? dayjs(on) : null })}
      normalize={(day: Dayjs | null) => day?.format('YYYY-MM-DD')}
    >
      <DatePicker format="YYYY-MM-DD" disabledDate={isOutside} inputReadOnly={false} />
    </Form.Item>
  )
}

export function FilesField({ name, label, hint, isRequired = false }: Field) {
  const { t } = useTranslation()
  const needed = { required: true, type: 'array' as const, min: 1, message: t('act.fileNeeded', { label }) }
  return (
    <Form.Item name={name} label={label} extra={hint} rules={isRequired ? [needed] : []}>
      <Files label={label} />
    </Form.Item>
  )
}

interface FilesProps {
  label: string
  /** From the form. */
  value?: FileRef[]
  onChange?: (files: FileRef[]) => void
}

const Files = ({ label, value = [], onChange = () => undefined }: FilesProps) => (
  <FileUpload label={label} files={value} onChange={onChange} />
)
