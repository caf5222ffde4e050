import { useTranslation } from 'react-i18next'
import type { Publication } from '../../contract/publications'
import { Instant } from '../../shared/Instant'
import { Loading } from '../../shared/states/Loading'
import { ReportView } from '../backTests/ReportView'
import { ToldView } from './ladder/ToldView'
import { MovedDuesView } from './MovedDuesView'

/** What a draft would do, as the monitor counted it; it says so while it counts, and the page follows by itself. */
export function TrialView({ one: { trial, body, state } }: { one: Publication }) {
  const { t } = useTranslation()
  if (trial === null) {
    return (
      <div className="pub-sheet">
        <h2>{t('publications.effects')}</h2>
        <p role="status">{t(state === 'draft' ? 'trial.running' : 'trial.never')}</p>
        {state === 'draft' && <Loading shape="list" rows={2} />}
      </div>
    )
  }
  return (
    <>
      <div className="pub-effects">
        <h2>{t('publications.effects')}</h2>
        <span className="gb-quiet">
          {t('trial.at')} <Instant at={trial.at} />
        </span>
      </div>
      {trial.kind === 'moved-dues' && <MovedDuesView trial={trial} />}
      {trial.kind === 'told' && <ToldView trial={trial} />}
      {trial.kind === 'back-test' && (
        <ReportView report={trial} rules={body.kind === 'rule-set' ? body.rules : []} />
      )}
    </>
  )
}
