import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Task } from '../../contract/tasks'
import { isApiError } from '../../shared/api/ApiError'
import { useClaim, useRelease, useTasks } from '../../shared/api/hooks'
import { useProblemText } from '../../shared/api/useProblemText'

/** Takes a case for oneself or gives it back, and says what came of it. */
export function useClaimTask() {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const problemText = useProblemText()
  const claim = useClaim()
  const release = useRelease()
  const tasks = useTasks('department').data?.tasks
  const onError = (error: unknown) => {
    const heldBy = isApiError(error) ? error.problem.heldBy : undefined
    void message.warning(heldBy ? t('claim.held', { name: heldBy }) : problemText(error), 6)
  }
  const take = (task: Task) =>
    claim.mutate(task.id, {
      onSuccess: () => void message.success(t('claim.done', { name: task.applicantName })),
      onError,
    })
  return {
    isPending: claim.isPending || release.isPending,
    take,
    giveBack: (task: Task) =>
      release.mutate(task.id, {
        onSuccess: () => void message.success(t('claim.released', { name: task.applicantName })),
        onError,
      }),
    /** By the key: only what may be taken is taken. */
    byId(taskId: string | undefined) {
      const task = tasks?.find(one => one.id === taskId)
      if (task?.isMine && !task.claimedBy && !claim.isPending) take(task)
      else if (task && !task.isMine) void message.info(t('claim.otherPost'))
      else if (task?.claimedBy) void message.info(t('claim.held', { name: task.claimedBy.name }))
    },
  }
}
