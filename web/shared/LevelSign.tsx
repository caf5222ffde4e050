import { BellOutlined } from '@ant-design/icons'
import './alerts/signs.css'
import type { Level } from './alerts/list/levels'

/** A bell for a warning, a card for a card; the word always stands beside it. */
export function LevelSign({ level }: { level: Level }) {
  return (
    <span className={`level-sign level-sign--${level}`} aria-hidden="true">
      {level === 'warning' && <BellOutlined />}
    </span>
  )
}
