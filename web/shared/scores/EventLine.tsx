import { StopOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ScoreEvent } from '../../contract/scores'
import { Badge } from '../Badge'
import { CaseNo } from '../CaseNo'
import { Day } from '../Day'
import { LevelTag } from '../LevelTag'

/** What cost points: a card, with its way there, or what people entered. */
export function EventLine({ event }: { event: ScoreEvent }) {
  const { t } = useTranslation('shared')
  const { id, kind, name, standing, caseNo, itemName, on, document, isWithdrawn } = event
  return (
    <li className="score-event">
      {standing === 'revoked' && (
        <Badge tone="quiet" icon={<StopOutlined />}>
          {t('score.revoked')}
        </Badge>
      )}
      {isWithdrawn && (
        <Badge tone="quiet" icon={<StopOutlined />}>
          {t('score.withdrawn')}
        </Badge>
      )}
      {standing && standing !== 'revoked' && <LevelTag level={standing} />}
      {kind === 'card' ? <Link to={`/alerts/${encodeURIComponent(id)}`}>{name}</Link> : <span>{name}</span>}
      {on && (
        <span className="gb-quiet">
          <Day on={on} />
        </span>
      )}
      {document && <span className="gb-quiet">{document}</span>}
      {itemName && <span className="gb-quiet">{itemName}</span>}
      {caseNo && <CaseNo caseNo={caseNo} isCopyable={false} />}
    </li>
  )
}
