import { DeleteOutlined, ExclamationCircleFilled, PaperClipOutlined } from '@ant-design/icons'
import { type DragEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../contract/common'
import { FileIcon, fileAddress } from './FileList'
import './FileUpload.css'
import { UploadRow } from './UploadRow'
import { useSizeText } from './useSizeText'
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
          <Uploaded
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

function Uploaded({ file, isDisabled, onRemove }: { file: FileRef; isDisabled: boolean; onRemove(): void }) {
  const { t } = useTranslation('shared')
  const sizeText = useSizeText()
  const { fileId, name, mediaType, bytes } = file
  return (
    <li className="gb-upload-row">
      <FileIcon mediaType={mediaType} />
      <a href={fileAddress(fileId)} target="_blank" rel="noopener" aria-label={t('files.open', { name })}>
        {name}
      </a>
      <span className="gb-quiet">{sizeText(bytes)}</span>
      {!isDisabled && (
        <button type="button" aria-label={t('files.remove', { name })} onClick={onRemove}>
          <DeleteOutlined aria-hidden />
        </button>
      )}
    </li>
  )
}

function DropZone({ onFiles, children }: { onFiles(files: File[]): void; children: React.ReactNode }) {
  const [isOver, setOver] = useState(false)
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(is)
  }
  return (
    <div
      className={`gb-upload-zone${isOver ? ' gb-upload-over' : ''}`}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={event => {
        over(false)(event)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
    </div>
  )
}
