import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../contract/cases'
import type { EntryType } from '../../contract/entries'
import { EntryDialog } from './EntryDialog'
import './entries.css'

/** What this reader may enter in the case beside its steps; nothing where there is nothing. */
export function EntryActs({ view, hint }: { view: CaseView; hint?: string }) {
  const { t } = useTranslation('shared')
  const [open, setOpen] = useState<EntryType>()
  if (view.entries.length === 0) return null
  return (
    <div className="entry-acts" role="group" aria-label={t('entry.title')}>
      <p className="gb-quiet">{hint ?? t('entry.hint')}</p>
      <div className="entry-buttons">
        {view.entries.map(type => (
          <Button key={type} onClick={() => setOpen(type)}>
            {t(`entry.act.${type}`)}
          </Button>
        ))}
      </div>
      {open && <EntryDialog key={open} view={view} type={open} onClose={() => setOpen(undefined)} />}
    </div>
  )
}
