import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertDetail } from '../../../contract/alerts'
import { useSession } from '../../api/hooks'
import { useDayText } from '../../dates'
import { mayDo } from '../../mayDo'
import { AnswerForm } from './AnswerForm'
import { AppealForm } from './AppealForm'
import { CloseCardForm } from './CloseCardForm'
import { ReviewForm } from './ReviewForm'
import { SignCard } from './SignCard'

/** What this reader can do to the card now; whose turn it is, where he can do nothing. A warning needs no defence. */
export function CardActions({ alert }: { alert: AlertDetail }) {
  const { t } = useTranslation('shared')
  const role = useSession().data?.account.role
  const { state, level, version } = alert
  const isWarning = level === 'warning'
  const isOpen = state !== 'closed'
  const canSign =
    mayDo(role, 'alert.sign') && ['raised', 'notified', 'answered'].includes(state) && !hasSigned(alert)
  const canAnswer = mayDo(role, 'alert.answer') && !isWarning && isOpen
  const canAppeal = mayDo(role, 'alert.appeal') && !isWarning && isOpen && !hasAppealed(alert)
  const canReview = mayDo(role, 'alert.review') && state === 'appealed'
  const canClose = mayDo(role, 'alert.close') && !isWarning && isOpen && state !== 'appealed'
  const canNothing = !canSign && !canAnswer && !canReview
  return (
    <section className="sheet card-acts">
      <h2>{t('card.acts')}</h2>
      {canNothing && <p className="gb-quiet">{t(`card.turn.${isWarning && isOpen ? 'warning' : state}`)}</p>}
      {canSign && <SignCard alert={alert} />}
      {canAnswer && <AnswerForm key={version} alert={alert} />}
      {canAppeal && <Appealing key={`appeal ${version}`} alert={alert} />}
      {canReview && <ReviewForm key={version} alert={alert} />}
      {canClose && <CloseCardForm key={`close ${version}`} alert={alert} />}
    </section>
  )
}

const hasSigned = ({ life }: AlertDetail) => life.some(({ type }) => type === 'signed')
const hasAppealed = ({ life }: AlertDetail) => life.some(({ type }) => type === 'appealed')

/** Asked for only when somebody wants it: it can be done once, and until a day. */
function Appealing({ alert }: { alert: AlertDetail }) {
  const { t } = useTranslation('shared')
  const dayText = useDayText()
  const [isOpen, setOpen] = useState(false)
  const clock = alert.clocks.find(({ code }) => code === 'card.appeal')
  const on = clock ? dayText(clock.dueOn) : ''
  if (clock?.isMissed) return <p className="gb-quiet">{t('card.appealOver', { on })}</p>
  if (isOpen) return <AppealForm alert={alert} until={on} />
  return (
    <p className="card-appeal">
      <Button onClick={() => setOpen(true)}>{t('card.appealAsk')}</Button>
      <span className="gb-quiet">{t('card.appealUntil', { on })}</span>
    </p>
  )
}
