import { useTranslation } from 'react-i18next'
import { Page } from '../../shared/Page'
import { ScoreBoard } from '../../shared/scores/ScoreBoard'

/** 本部门绩效: the department's own months, its items and posts, and one's own. */
export function DeskScoresPage() {
  const { t } = useTranslation()
  return (
    <Page title={t('scores.title')} lead={t('scores.lead')} width="full">
      <ScoreBoard />
    </Page>
  )
}
