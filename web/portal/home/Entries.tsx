import { FileAddOutlined, FolderOpenOutlined, ScheduleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** The three ways on, as large targets. */
export function Entries() {
  const { t } = useTranslation()
  return (
    <nav className="pt-entries" aria-label={t('home.entries')}>
      <a href="#items">
        <Entry icon={<FileAddOutlined />} title={t('home.apply')} hint={t('home.applyHint')} />
      </a>
      <Link to="/track">
        <Entry icon={<ScheduleOutlined />} title={t('home.track')} hint={t('home.trackHint')} />
      </Link>
      <Link to="/cases">
        <Entry icon={<FolderOpenOutlined />} title={t('home.mine')} hint={t('home.mineHint')} />
      </Link>
    </nav>
  )
}

const Entry = ({ icon, title, hint }: { icon: ReactNode; title: string; hint: string }) => (
  <>
    <span className="pt-entry-icon" aria-hidden>
      {icon}
    </span>
    <span>
      <strong>{title}</strong>
      <span className="gb-quiet">{hint}</span>
    </span>
  </>
)
