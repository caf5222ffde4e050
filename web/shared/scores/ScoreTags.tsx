import { CheckCircleOutlined, CheckOutlined, StarOutlined, WarningOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Grade, ScoreRow } from '../../contract/scores'
import { Badge, type Tone } from '../Badge'

/** Not red: red is a card's. */
const looks: Record<Grade, { tone: Tone; icon: ReactNode }> = {
  excellent: { tone: 'pine', icon: <StarOutlined /> },
  good: { tone: 'azure', icon: <CheckCircleOutlined /> },
  passed: { tone: 'quiet', icon: <CheckOutlined /> },
  failed: { tone: 'amber', icon: <WarningOutlined /> },
}

/** 优秀、良好、合格、不合格 */
export function GradeTag({ grade }: { grade: Grade }) {
  const { t } = useTranslation('shared')
  return <Badge {...looks[grade]}>{t(`score.grade.${grade}`)}</Badge>
}

/** 已发布, 未发布, or counted anew after it was published. */
export function PublicationText({ publication }: Pick<ScoreRow, 'publication'>) {
  const { t } = useTranslation('shared')
  return (
    <span className={publication === 'recounted' ? 'score-recounted' : 'gb-quiet'}>
      {t(`score.publication.${publication}`)}
    </span>
  )
}

const SCALE = 110

/** The total and where it lies between nothing and the most that can be had. */
export function Total({ total, isQuiet = false }: { total: number; isQuiet?: boolean }) {
  return (
    <span className={`score-total${isQuiet ? ' score-total--quiet' : ''}`}>
      <strong>{total}</strong>
      <span className="score-scale" aria-hidden>
        <span style={{ width: `${Math.min(100, (total * 100) / SCALE)}%` }} />
      </span>
    </span>
  )
}
