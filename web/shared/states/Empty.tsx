import type { ReactNode } from 'react'
import './states.css'

interface EmptyProps {
  title: string
  /** Why it is empty and what fills it. */
  text?: ReactNode
  action?: ReactNode
}

/** Nothing to show, and what to do about it. The picture is a ruler on which no day is marked yet. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div className="gb-state">
      <svg width="120" height="36" viewBox="0 0 120 36" aria-hidden>
        <path d="M4 30.5h112" stroke="var(--bronze)" strokeWidth="1.5" />
        <path
          d="M10 30v-9M20 30v-5M30 30v-5M40 30v-5M50 30v-5M60 30v-9M70 30v-5M80 30v-5M90 30v-5M100 30v-5M110 30v-9"
          stroke="#cfc9ba"
          strokeWidth="2"
        />
      </svg>
      <p className="gb-state-title">{title}</p>
      {text && <div className="gb-quiet">{text}</div>}
      {action}
    </div>
  )
}
