import { ExclamationCircleFilled, PaperClipOutlined } from '@ant-design/icons'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../contract/common'
import { DropZone } from './DropZone'
import './FileUpload.css'
import { UploadRow } from './UploadRow'
import { UploadedFile } from './UploadedFile'
import { useUploads } from './useUploads'

export interface FileUploadProps {
  /** What the files are; part of the accessible name. */
  label: string
  files: readonly FileRef[]
  onChange(files: FileRef[]): void
  max?: number
  /** A sentence from outside, such as the server's on this field. */
  error?: string | undefined
  isDisabled?: boolean
  /** Where the page has said once for all what is taken. */
  isCompact?: boolean
}

/** Uploads at once, each file with its progress; a file that is not taken says why under its name. */
export function FileUpload({
  label,
  files,
  onChange,
  max = 20,
  error,
  isDisabled = false,
  isCompact = false,
}: FileUploadProps) {
  const { t } = useTranslation('shared')
  const id = useId()
  const { rows, add, drop, remove } = useUploads(files, onChange, max)
  return (
    <div className="gb-upload">
      <ul className="gb-upload-rows gb-plain-list" aria-live="polite">
        {files.map(file => (
          <UploadedFile
            key={file.fileId}
            file={file}
            isDisabled={isDisabled}
            onRemove={() => remove(file.fileId)}
          />
        ))}
        {rows.map(row => (
          <UploadRow key={row.key} row={row} onDrop={() => drop(row.key)} />
        ))}
      </ul>
      {!isDisabled && (
        <DropZone onFiles={add}>
          <input
            id={id}
            className="gb-hidden"
            type="file"
            multiple={max > 1}
            accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
            aria-label={t('files.chooseFor', { label })}
            aria-describedby={`${id}-limits ${id}-error`}
            aria-invalid={error !== undefined}
            onChange={event => {
              add([...(event.target.files ?? [])])
              // choosing the same file again must count as a choice
              event.target.value = ''
            }}
          />
          <label htmlFor={id} className="gb-upload-button">
            <PaperClipOutlined aria-hidden /> {t('files.choose')}
          </label>
          <span className="gb-upload-drop gb-quiet">{t('files.drop')}</span>
          <span id={`${id}-limits`} className={isCompact ? 'gb-hidden' : 'gb-upload-limits gb-quiet'}>
            {t('files.limits', { max })}
          </span>
        </DropZone>
      )}
      <p id={`${id}-error`} className="gb-field-error" aria-live="assertive">
        {error && (
          <>
            <ExclamationCircleFilled aria-hidden /> {error}
          </>
        )}
      </p>
    </div>
  )
}
