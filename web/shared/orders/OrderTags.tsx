import {
  AuditOutlined,
  CheckCircleOutlined,
  InboxOutlined,
  RollbackOutlined,
  SendOutlined,
  SolutionOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Order, OrderClock } from '../../contract/orders'
import { Badge, type Tone } from '../Badge'
import { PersonClockBadge } from '../PersonClocks'
import './orders.css'

/** A slip with its corner folded: as the coloured paper of an order lies on the table. */
const slip = (
  <svg width="0.85em" height="1.05em" viewBox="0 0 8.5 10.5" style={{ display: 'block' }}>
    <path d="M.5.5h5l2.5 2.5v7H.5z" fill="currentColor" fillOpacity=".85" stroke="currentColor" />
    <path d="M5.5.5v2.5h2.5z" fill="#fff" stroke="currentColor" strokeWidth=".6" />
  </svg>
)

const tones = { blue: 'azure', orange: 'orange', red: 'cinnabar' } as const satisfies Record<
  Order['colour'],
  Tone
>

/** 蓝色、橙色、红色督办, with its slip. */
export function ColourTag({ colour }: { colour: Order['colour'] }) {
  const { t } = useTranslation('shared')
  return (
    <Badge tone={tones[colour]} icon={slip}>
      {t(`order.colour.${colour}`)}
    </Badge>
  )
}

const states: Record<Order['state'], { tone: Tone; icon: ReactNode }> = {
  issued: { tone: 'quiet', icon: <SendOutlined /> },
  signed: { tone: 'quiet', icon: <SolutionOutlined /> },
  fedBack: { tone: 'bronze', icon: <AuditOutlined /> },
  returned: { tone: 'amber', icon: <RollbackOutlined /> },
  accepted: { tone: 'pine', icon: <CheckCircleOutlined /> },
  closed: { tone: 'quiet', icon: <InboxOutlined /> },
}

/** Where an order stands; a closed one was done, or taken back. */
export function OrderStateTag({ order: { state, isDone } }: { order: Pick<Order, 'state' | 'isDone'> }) {
  const { t } = useTranslation('shared')
  const word = state === 'closed' && !isDone ? 'withdrawn' : state
  return <Badge {...states[state]}>{t(`order.state.${word}`)}</Badge>
}

/** How much of the running time is left. */
export function OrderClockBadge({ clock }: { clock: OrderClock }) {
  const { t } = useTranslation('shared')
  return <PersonClockBadge clock={{ ...clock, name: t(`order.clock.${clock.code}`) }} />
}
