import { DeleteOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../contract/common'
import { FileIcon, fileAddress } from './FileList'
import { useSizeText } from './useSizeText'

/** A file that the server has taken; it opens in a new tab and can be taken out. */
export function UploadedFile({
  file,
  isDisabled,
  onRemove,
}: {
  file: FileRef
  isDisabled: boolean
  onRemove(): void
}) {
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
