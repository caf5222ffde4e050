import {
  AuditOutlined,
  CommentOutlined,
  InboxOutlined,
  SendOutlined,
  SolutionOutlined,
  SwapOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Alert } from '../../../contract/alerts'
import { Badge, type Tone } from '../../Badge'

const looks: Record<Alert['state'], { tone: Tone; icon: ReactNode }> = {
  raised: { tone: 'quiet', icon: <SendOutlined /> },
  notified: { tone: 'quiet', icon: <SendOutlined /> },
  signed: { tone: 'quiet', icon: <SolutionOutlined /> },
  answered: { tone: 'azure', icon: <CommentOutlined /> },
  appealed: { tone: 'bronze', icon: <SwapOutlined /> },
  reviewed: { tone: 'pine', icon: <AuditOutlined /> },
  closed: { tone: 'quiet', icon: <InboxOutlined /> },
}

/** Where a card stands in its own life, and what a review made of it. */
export function CardStateTag({ alert: { state, level, standing } }: { alert: Alert }) {
  const { t } = useTranslation('shared')
  return (
    <>
      <Badge {...looks[state]}>{t(`card.state.${state}`)}</Badge>
      {standing !== level && <span className="card-standing">{t(`card.standing.${standing}`)}</span>}
    </>
  )
}
