import type { ReactNode } from 'react'
import './Badge.css'

export type Tone = 'quiet' | 'azure' | 'bronze' | 'orange' | 'amber' | 'cinnabar' | 'pine'

interface BadgeProps {
  tone: Tone
  icon: ReactNode
  children: ReactNode
  title?: string | undefined
  /** Without a ground, for rows that have many of them. */
  isPlain?: boolean
}

/** Icon and word in a tone; the colour never stands alone. */
export function Badge({ tone, icon, children, title, isPlain = false }: BadgeProps) {
  return (
    <span className={`gb-badge gb-badge-${tone}${isPlain ? ' gb-badge-plain' : ''}`} title={title}>
      <span className="gb-badge-icon" aria-hidden>
        {icon}
      </span>
      <span>{children}</span>
    </span>
  )
}
