import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Publication } from '../../contract/publications'
import { Page } from '../../shared/Page'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { BackLink } from './BackLink'
import { Changed } from './Changed'
import { PublicationActs } from './PublicationActs'
import { PublicationFacts } from './PublicationFacts'
import { TrialView } from './TrialView'
import './publications.css'
import { usePublication } from './queries'
import { lineOf, usePublicationTitle } from './usePublicationWords'

/** One publication: what it changes, why, what it does to cases and cards, and who decides. */
export function PublicationPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const title = usePublicationTitle()
  const one = usePublication(id)
  if (one.error && !one.data) {
    return (
      <Page title={t('publications.one')} above={<BackLink />}>
        <Failed error={one.error} onRetry={() => void one.refetch()} />
      </Page>
    )
  }
  if (!one.data) return <Loading rows={8} />
  return (
    <Page title={title(lineOf(one.data))} above={<BackLink />}>
      <OnePublication one={one.data} />
    </Page>
  )
}

function OnePublication({ one }: { one: Publication }) {
  const { t } = useTranslation()
  return (
    <div className="pub-detail">
      <PublicationFacts one={one} />
      <section className="pub-sheet pub-detail__acts">
        <h2>{t('publications.acts')}</h2>
        <PublicationActs key={one.version} one={one} />
      </section>
      <section className="pub-sheet pub-detail__changed">
        <h2>{t('publications.changed')}</h2>
        <Changed one={one} />
        <h2>{t('publications.reasons')}</h2>
        <p className="pub-text">{one.reasons}</p>
      </section>
      <section className="pub-detail__trial" aria-label={t('publications.effects')}>
        <TrialView one={one} />
      </section>
    </div>
  )
}
