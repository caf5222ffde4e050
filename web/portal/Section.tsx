import { type ReactNode, useId } from 'react'

interface SectionProps {
  /** In plain words. */
  title: string
  /** The law's own term, beside it. */
  legal?: string | undefined
  id?: string
  /** Beside the heading. */
  action?: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page: plain words first, the legal term beside them. */
export function Section({ title, legal, id, action, className = '', children }: SectionProps) {
  const headingId = useId()
  return (
    <section className={`pt-section ${className}`} id={id} aria-labelledby={headingId}>
      <div className="pt-section-head">
        <h2 id={headingId}>
          {title} {legal && <span className="pt-legal">{legal}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  )
}
