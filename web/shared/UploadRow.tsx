import { CloseOutlined, ExclamationCircleFilled } from '@ant-design/icons'
import { Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { FileIcon } from './FileList'
import type { UploadingFile } from './useUploads'

/** A file on its way, or one that was not taken and why. */
export function UploadRow({ row, onDrop }: { row: UploadingFile; onDrop(): void }) {
  const { t } = useTranslation('shared')
  const { name, mediaType, share, error } = row
  const percent = Math.round(share * 100)
  return (
    <li className={`gb-upload-row${error === undefined ? '' : ' gb-upload-refused'}`}>
      <FileIcon mediaType={mediaType} />
      <span className="gb-upload-name">{name}</span>
      <button
        type="button"
        aria-label={t(error === undefined ? 'files.cancel' : 'files.dismiss', { name })}
        onClick={onDrop}
      >
        <CloseOutlined aria-hidden />
      </button>
      {error === undefined ? (
        <Progress
          className="gb-upload-progress"
          percent={percent}
          size="small"
          showInfo={false}
          aria-label={t('files.uploading', { percent })}
        />
      ) : (
        <span className="gb-field-error">
          <ExclamationCircleFilled aria-hidden /> {error}
        </span>
      )}
    </li>
  )
}
