import { ExportOutlined, FileTextOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { IssuedDocument } from '../contract/cases'
import './Documents.css'
import { officeDay, useDayText } from './dates'

interface DocumentsProps {
  caseNo: string
  documents: readonly IssuedDocument[]
}

/** The official documents of a case; each opens in a new tab, ready to print. */
export function Documents({ caseNo, documents }: DocumentsProps) {
  const { t } = useTranslation('shared')
  const dayText = useDayText()
  if (documents.length === 0) return <p className="gb-quiet">{t('documents.empty')}</p>
  return (
    <ul className="gb-documents gb-plain-list" aria-label={t('documents.label')}>
      {documents.map(({ documentId, title, documentNo, issuedAt }) => (
        <li key={documentId}>
          <a
            href={`/api/cases/${encodeURIComponent(caseNo)}/documents/${encodeURIComponent(documentId)}`}
            target="_blank"
            rel="noopener"
            aria-label={t('documents.open', { title })}
          >
            <FileTextOutlined aria-hidden />
            <span className="gb-document-words">
              <span className="gb-document-title">{title}</span>
              <span className="gb-quiet">
                {documentNo} · {t('documents.issued', { on: dayText(officeDay(issuedAt)) })}
              </span>
            </span>
            <ExportOutlined aria-hidden />
          </a>
        </li>
      ))}
    </ul>
  )
}
