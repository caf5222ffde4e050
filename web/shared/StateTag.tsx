import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  EditOutlined,
  InboxOutlined,
  PauseCircleOutlined,
  RollbackOutlined,
  SolutionOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseState } from '../../domain/case/transitions'
import { Badge, type Tone } from './Badge'

const looks: Record<CaseState, { tone: Tone; icon: ReactNode }> = {
  filed: { tone: 'azure', icon: <ClockCircleOutlined /> },
  supplementing: { tone: 'amber', icon: <EditOutlined /> },
  accepted: { tone: 'azure', icon: <SolutionOutlined /> },
  checked: { tone: 'azure', icon: <SolutionOutlined /> },
  paused: { tone: 'bronze', icon: <PauseCircleOutlined /> },
  reviewed: { tone: 'azure', icon: <SolutionOutlined /> },
  granted: { tone: 'pine', icon: <CheckCircleOutlined /> },
  refused: { tone: 'cinnabar', icon: <CloseCircleOutlined /> },
  deemedApproved: { tone: 'pine', icon: <CheckCircleOutlined /> },
  delivered: { tone: 'pine', icon: <CheckCircleOutlined /> },
  notAccepted: { tone: 'cinnabar', icon: <CloseCircleOutlined /> },
  withdrawn: { tone: 'quiet', icon: <RollbackOutlined /> },
  archived: { tone: 'quiet', icon: <InboxOutlined /> },
}

/** Where a case stands, in the glossary's words. */
export function StateTag({ state }: { state: CaseState }) {
  const { t } = useTranslation('shared')
  return <Badge {...looks[state]}>{t(`state.${state}`)}</Badge>
}
