import { useTranslation } from 'react-i18next'
import type { JournalLine } from '../contract/cases'
import { FileList } from './FileList'
import { Instant } from './Instant'
import './Journal.css'

interface JournalProps {
  lines: readonly JournalLine[]
  isNewestFirst?: boolean
}

const isTold = ({ text }: JournalLine['facts'][number]) => text !== ''

/** The case's history as people read it. */
export function Journal({ lines, isNewestFirst = false }: JournalProps) {
  const { t } = useTranslation('shared')
  if (lines.length === 0) return <p className="gb-quiet">{t('journal.empty')}</p>
  const shown = isNewestFirst ? lines.toReversed() : lines
  return (
    <ol className="gb-journal gb-plain-list" aria-label={t('journal.label')}>
      {shown.map(line => (
        <li key={line.index} className={`gb-journal-line gb-journal-${line.type}`}>
          <div className="gb-journal-head">
            <strong>{t(`event.${line.type}`, { defaultValue: line.type })}</strong>
            <span className="gb-quiet">
              <Instant at={line.at} />
            </span>
            <span className="gb-quiet">{line.by}</span>
          </div>
          {line.facts.length > 0 && (
            <dl className="gb-journal-facts">
              {line.facts.filter(isTold).map((fact, index) => (
                <div key={index}>
                  <dt>{fact.label}</dt>
                  <dd>{fact.text}</dd>
                </div>
              ))}
            </dl>
          )}
          {line.files.length > 0 && <FileList files={line.files} />}
        </li>
      ))}
    </ol>
  )
}
