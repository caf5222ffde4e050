import { FileImageOutlined, FilePdfOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { FileRef } from '../contract/common'
import './FileList.css'
import { useSizeText } from './useSizeText'

/** Files that were handed in; each opens in a new tab. */
export function FileList({ files }: { files: readonly FileRef[] }) {
  const { t } = useTranslation('shared')
  const sizeText = useSizeText()
  if (files.length === 0) return <p className="gb-quiet">{t('files.empty')}</p>
  return (
    <ul className="gb-files gb-plain-list">
      {files.map(({ fileId, name, mediaType, bytes }) => (
        <li key={fileId}>
          <FileIcon mediaType={mediaType} />
          <a href={fileAddress(fileId)} target="_blank" rel="noopener" aria-label={t('files.open', { name })}>
            {name}
          </a>
          <span className="gb-quiet">{sizeText(bytes)}</span>
        </li>
      ))}
    </ul>
  )
}

export const fileAddress = (fileId: string): string => `/api/files/${encodeURIComponent(fileId)}`

export const FileIcon = ({ mediaType }: { mediaType: string }) =>
  mediaType.startsWith('image/') ? <FileImageOutlined aria-hidden /> : <FilePdfOutlined aria-hidden />
