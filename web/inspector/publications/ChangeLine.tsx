import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** One thing that a draft changes: as it was, and as it will be. */
export function ChangeLine({ title, before, after }: Record<'title' | 'before' | 'after', ReactNode>) {
  const { t } = useTranslation()
  return (
    <li>
      <strong>{title}</strong>
      <div>
        <span className="pub-changes__side">{t('publications.was')}</span>
        {before}
      </div>
      <div>
        <span className="pub-changes__side">{t('publications.now')}</span>
        {after}
      </div>
    </li>
  )
}
