import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { AlertDetail, answerAlert, appealAlert, closeAlert, reviewAlert } from '../../../contract/alerts'
import { useAct } from '../../acts/useAct'

/** What each act on a card sends. */
interface CardActs {
  signature: object
  answer: z.input<typeof answerAlert>
  appeal: z.input<typeof appealAlert>
  review: z.input<typeof reviewAlert>
  closing: z.input<typeof closeAlert>
}

/** The act, and a word when it was done. */
export function useCardAct<Act extends keyof CardActs>(act: Act, alert: AlertDetail) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { mutate, error, isPending } = useAct<CardActs[Act], AlertDetail>('alerts', act, alert)
  const send = (said: CardActs[Act]) =>
    mutate(said, { onSuccess: () => void message.success(t(`card.done.${act}`)) })
  return { send, error, isPending }
}
