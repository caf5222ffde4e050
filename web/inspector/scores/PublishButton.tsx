import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ScoreList } from '../../contract/scores'
import { useSession } from '../../shared/api/hooks'
import { useProblemText } from '../../shared/api/useProblemText'
import { mayDo } from '../../shared/mayDo'
import { usePublishScores } from '../../shared/scores/queries'

/** 发布: all four kinds of the month at once, after one more question. */
export function PublishButton({ list: { month, running, scores } }: { list: ScoreList }) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const problemText = useProblemText()
  const publish = usePublishScores()
  const words = { year: month.slice(0, 4), month: Number(month.slice(5)) }
  const role = useSession().data?.account.role
  if (!mayDo(role, 'score.publish') || scores.every(({ publication }) => publication === 'published'))
    return null
  const ask = () =>
    void modal.confirm({
      title: t('scores.confirm', words),
      content: t(month === running ? 'scores.confirmRunning' : 'scores.confirmText'),
      okText: t('scores.publish'),
      cancelText: t('action.back'),
      onOk: () =>
        publish.mutateAsync(month).then(
          ({ published }) => void message.success(t('scores.done', { count: published })),
          (error: unknown) => void message.warning(problemText(error)),
        ),
    })
  return (
    <Button type="primary" loading={publish.isPending} onClick={ask}>
      {t('scores.publish')}
    </Button>
  )
}
