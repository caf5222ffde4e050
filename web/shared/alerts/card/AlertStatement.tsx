import { useTranslation } from 'react-i18next'
import type { Alert } from '../../../contract/alerts'
import type { CaseView } from '../../../contract/cases'
import type { ItemGuide } from '../../../contract/items'
import { DueBadge } from '../../DueBadge'
import { LegalEffect } from './LegalEffect'
import { Sentence } from './Sentence'
import { limitOfAlert } from './limitOfAlert'
import { useStatement } from './useStatement'

export interface AlertStatementProps {
  alert: Alert
  shown: CaseView
  guide: ItemGuide | undefined
}

/** Which limit, which days counted, when it fell due, by which article, and what the law made of it. */
export function AlertStatement({ alert, shown, guide }: AlertStatementProps) {
  const { t } = useTranslation()
  const due = limitOfAlert(alert, shown.ruler)
  const sentences = useStatement(alert, due, shown.ruler)
  return (
    <div className="alert-words">
      <section className="sheet">
        <div className="sheet__head">
          <h2>{t('alert.why')}</h2>
          {due && <DueBadge due={due} />}
        </div>
        <ol className="alert-words__reasons">
          {sentences.map(sentence => (
            <li key={sentence}>
              <Sentence>{sentence}</Sentence>
            </li>
          ))}
        </ol>
      </section>
      <LegalEffect due={due} shown={shown} guide={guide} />
    </div>
  )
}
