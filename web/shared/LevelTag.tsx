import { BellOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Badge } from './Badge'

/** A card as the referee shows it: an upright rectangle. */
const card = (fill: string) => (
  <svg width="0.8em" height="1.05em" viewBox="0 0 8 10.5" style={{ display: 'block' }}>
    <rect x=".5" y=".5" width="7" height="9.5" rx="1" fill={fill} stroke="currentColor" />
  </svg>
)

const looks = {
  warning: { tone: 'amber', icon: <BellOutlined /> },
  yellow: { tone: 'amber', icon: card('#F5C542') },
  red: { tone: 'cinnabar', icon: card('#B3261E') },
} as const

export type Level = keyof typeof looks

/** 预警, 黄牌 or 红牌, with its sign. */
export function LevelTag({ level }: { level: Level }) {
  const { t } = useTranslation('shared')
  return <Badge {...looks[level]}>{t(`level.${level}`)}</Badge>
}
