import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Page } from '../../shared/Page'
import { useSession } from '../../shared/api/hooks'
import { mayDo } from '../../shared/mayDo'
import { ScoreBoard } from '../../shared/scores/ScoreBoard'
import { PublishButton } from './PublishButton'

/** 绩效: who did how well in a month, and every event behind each point. */
export function ScoresPage() {
  const { t } = useTranslation()
  const go = useNavigate()
  const role = useSession().data?.account.role
  const inputs = mayDo(role, 'score-input.read') && (
    <Button onClick={() => void go('/scores/inputs')}>{t('inputs.title')}</Button>
  )
  return (
    <Page title={t('scores.title')} lead={t('scores.lead')} width="full" actions={inputs}>
      <ScoreBoard Actions={PublishButton} />
    </Page>
  )
}
