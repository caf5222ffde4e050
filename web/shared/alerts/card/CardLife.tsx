import { useTranslation } from 'react-i18next'
import type { AlertDetail } from '../../../contract/alerts'
import { FileList } from '../../FileList'
import { Instant } from '../../Instant'
import '../../Journal.css'

/** All that has happened to a card, newest first: who was told, who said what, who decided. */
export function CardLife({ lines }: { lines: AlertDetail['life'] }) {
  const { t } = useTranslation('shared')
  return (
    <ol className="gb-journal gb-plain-list" reversed>
      {lines.toReversed().map((line, index) => (
        <li key={lines.length - index} className="gb-journal-line">
          <div className="gb-journal-head">
            <strong>{t(`card.event.${line.type}`)}</strong>
            {line.word && <span>{line.word}</span>}
            <span className="gb-quiet">
              <Instant at={line.at} />
            </span>
            <span className="gb-quiet">{line.by}</span>
          </div>
          {line.text && <p className="card-text">{line.text}</p>}
          {line.files.length > 0 && <FileList files={line.files} />}
        </li>
      ))}
    </ol>
  )
}
