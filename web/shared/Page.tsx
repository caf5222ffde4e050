import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './Page.css'

export interface PageProps {
  /** The heading, and the first part of the browser's title. */
  title: string
  /** Where the browser's title must say more, or less, than the heading. */
  browserTitle?: string
  lead?: ReactNode
  /** Above the heading: the way back. */
  above?: ReactNode
  /** Beside the heading. */
  actions?: ReactNode
  /** `reading` is as wide as a line of text is good to read. */
  width?: 'reading' | 'wide' | 'full'
  children: ReactNode
}

/** One page: its browser title (React puts it into the head), its heading, its content. */
export function Page({ title, browserTitle, lead, above, actions, width = 'wide', children }: PageProps) {
  return (
    <div className={`gb-page gb-page-${width}`}>
      <BrowserTitle title={browserTitle ?? title} />
      {above}
      <div className="gb-page-head">
        <div className="gb-page-words">
          <h1 tabIndex={-1}>{title}</h1>
          {lead && <div className="gb-page-lead">{lead}</div>}
        </div>
        {actions && <div className="gb-page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  )
}

/** For pages that lay themselves out. */
export function BrowserTitle({ title }: { title: string }) {
  const { t } = useTranslation('shared')
  return <title>{`${title} · ${t('brand')}`}</title>
}
