import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../../shared/Page'
import { useTrack } from '../../shared/api/hooks'
import { type Keys, TrackForm } from './TrackForm'
import { TrackResult } from './TrackResult'

/** 查进度: case number and query password, no sign-in. */
export function TrackPage() {
  const { t } = useTranslation()
  const track = useTrack()
  const [asked, setAsked] = useState<Keys>()
  const ask = (keys: Keys) => {
    setAsked(keys)
    track.mutate(keys)
  }
  if (track.data && asked) {
    return (
      <TrackResult
        view={track.data}
        isAsking={track.isPending}
        onAgain={() => track.reset()}
        onRefresh={() => track.mutate(asked)}
      />
    )
  }
  return (
    <Page title={t('track.title')} lead={t('track.lead')} width="reading">
      <TrackForm error={track.error} isAsking={track.isPending} onAsk={ask} />
      <p className="pt-ways gb-quiet">
        {t('track.lost')} <Link to="/cases">{t('track.signIn')}</Link>
      </p>
    </Page>
  )
}
