import { ExportOutlined, FileTextOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import type { LetterSummary } from '../../contract/letters'
import '../Documents.css'
import { useDayText } from '../dates'
import { LetterReports } from './LetterReports'
import { letterAddress } from './queries'

/** Letters that were issued, each with what was reported on it; each opens in a new tab, ready to print. */
export function LetterList({ letters }: { letters: readonly LetterSummary[] }) {
  const { t } = useTranslation('shared')
  return (
    <ul className="gb-documents gb-plain-list" aria-label={t('letter.issuedList')}>
      {letters.map(letter => (
        <li key={letter.id} className="letter-row">
          <LetterLink letter={letter} />
          <LetterReports letter={letter} />
        </li>
      ))}
    </ul>
  )
}

function LetterLink({
  letter: { id, letterNo, departmentName, issuedOn, dueOn },
}: {
  letter: LetterSummary
}) {
  const { t } = useTranslation('shared')
  const dayText = useDayText()
  return (
    <a href={letterAddress(id)} target="_blank" rel="noopener" aria-label={t('letter.open', { letterNo })}>
      <FileTextOutlined aria-hidden />
      <span className="gb-document-words">
        <span className="gb-document-title">
          {letterNo} · {departmentName}
        </span>
        <span className="gb-quiet">
          {t('letter.dates', { issuedOn: dayText(issuedOn), dueOn: dayText(dueOn) })}
        </span>
      </span>
      <ExportOutlined aria-hidden />
    </a>
  )
}
