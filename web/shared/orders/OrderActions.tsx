import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OrderDetail } from '../../contract/orders'
import { useSession } from '../api/hooks'
import { mayDo } from '../mayDo'
import { CloseForm } from './CloseForm'
import { JudgeForm } from './JudgeForm'
import { SignButton } from './SignButton'
import { FeedbackForm } from './FeedbackForm'

/** What this reader can do to the order now; whose turn it is, where he can do nothing. */
export function OrderActions({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  const role = useSession().data?.account.role
  const { state, letter } = order
  const isOpen = state !== 'closed'
  const canAnswer = mayDo(role, 'order.feed-back') && isOpen && state !== 'accepted'
  const canJudge = mayDo(role, 'order.judge') && state === 'fedBack'
  const canClose = mayDo(role, 'order.close') && isOpen
  const canWrite = mayDo(role, 'letter.issue') && isOpen && letter !== 'issued'
  return (
    <section className="order-sheet order-detail__acts">
      <h2>{t('order.acts')}</h2>
      {canAnswer && state === 'issued' && <SignButton order={order} />}
      {canAnswer && <FeedbackForm key={order.version} order={order} />}
      {canJudge && <JudgeForm key={order.version} order={order} />}
      {canWrite && letter === 'proposed' && <p className="order-hint">{t('order.letterHint')}</p>}
      {(canClose || canWrite) && (
        <div className="order-more-acts">
          {canWrite && (
            <Link to={`/letters/new?${new URLSearchParams({ orderId: order.id })}`}>
              <Button type={letter === 'proposed' ? 'primary' : 'default'} tabIndex={-1}>
                {t('order.writeLetter')}
              </Button>
            </Link>
          )}
          {canClose && <Closing key={order.state} order={order} />}
        </div>
      )}
      {!canAnswer && !canJudge && <p className="gb-quiet">{t(`order.turn.${state}`)}</p>}
    </section>
  )
}

/** 办结销号 of what was accepted; 撤销督办 of what was not, asked for only when somebody wants it. */
function Closing({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('shared')
  const isAccepted = order.state === 'accepted'
  const [isOpen, setOpen] = useState(isAccepted)
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t('order.withdraw')}</Button>
  return <CloseForm order={order} isAccepted={isAccepted} />
}
