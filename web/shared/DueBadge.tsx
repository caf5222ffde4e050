import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  HourglassOutlined,
  PauseCircleOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Due } from '../contract/cases'
import { Badge, type Tone } from './Badge'
import { useDayText } from './dates'
import { type DueReading, readDue } from './readDue'

/** The statutory limit is the one whose passing is a red card. */
const lateTone = (due: Due): Tone => (due.code === 'licence.decision' ? 'cinnabar' : 'amber')

/** How a limit stands, in working days with their word; on hover which limit and until when. */
export function DueBadge({ due, isPlain = false }: { due: Due; isPlain?: boolean }) {
  const { t } = useTranslation('shared')
  const dayText = useDayText()
  const reading = readDue(due)
  const word = t(`due.${reading.key}`, { count: reading.count })
  const text = due.isProvisional && due.endedOn === undefined ? `${word} · ${t('due.provisional')}` : word
  const name = t(`limit.${due.code}`, { defaultValue: due.name })
  return (
    <Badge
      tone={toneOf(due, reading)}
      icon={dueIcons[reading.key]}
      isPlain={isPlain}
      title={t('due.title', { name, text, on: dayText(due.dueOn) })}
    >
      {text}
    </Badge>
  )
}

function toneOf(due: Due, { key, count }: DueReading): Tone {
  if (key === 'late' || key === 'lapsed' || key === 'endedLate' || key === 'endedLapsed') return lateTone(due)
  if (key === 'inTime') return 'pine'
  if (key === 'paused') return 'bronze'
  return key === 'today' || count <= 1 ? 'amber' : 'azure'
}

/** A sign for each way in which a limit can stand. */
export const dueIcons: Record<DueReading['key'], ReactNode> = {
  left: <ClockCircleOutlined />,
  today: <HourglassOutlined />,
  late: <ExclamationCircleFilled />,
  lapsed: <ExclamationCircleFilled />,
  paused: <PauseCircleOutlined />,
  inTime: <CheckCircleOutlined />,
  endedLate: <ExclamationCircleFilled />,
  endedLapsed: <ExclamationCircleFilled />,
}
