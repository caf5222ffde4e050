import {
  AuditOutlined,
  BellOutlined,
  CalendarOutlined,
  CheckCircleOutlined,
  ControlOutlined,
  HourglassOutlined,
  RollbackOutlined,
  StopOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicationLine } from '../../contract/publications'
import { Badge, type Tone } from '../../shared/Badge'
import type { Stage } from './stages'

const kinds: Record<PublicationLine['about']['kind'], ReactNode> = {
  'calendar-year': <CalendarOutlined />,
  closure: <StopOutlined />,
  'rule-set': <ControlOutlined />,
  ladder: <BellOutlined />,
}

interface Kind {
  kind: PublicationLine['about']['kind']
  isCorrection: boolean
}

/** 年度日历, 日历更正, 停办, 监察规则, 通知阶梯. */
export function KindTag({ kind, isCorrection }: Kind) {
  const { t } = useTranslation()
  return (
    <Badge tone="bronze" icon={kinds[kind]} isPlain>
      {t(`publications.kind.${isCorrection ? 'correction' : kind}`)}
    </Badge>
  )
}

const looks: Record<Stage, { tone: Tone; icon: ReactNode }> = {
  trying: { tone: 'quiet', icon: <HourglassOutlined /> },
  waiting: { tone: 'azure', icon: <AuditOutlined /> },
  approved: { tone: 'bronze', icon: <CheckCircleOutlined /> },
  inForce: { tone: 'pine', icon: <CheckCircleOutlined /> },
  withdrawn: { tone: 'quiet', icon: <RollbackOutlined /> },
}

export function StageTag({ stage }: { stage: Stage }) {
  const { t } = useTranslation()
  return <Badge {...looks[stage]}>{t(`publications.stage.${stage}`)}</Badge>
}
