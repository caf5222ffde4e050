import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, Outlet } from 'react-router'
import './AppShell.css'
import { LanguageSwitch } from './LanguageSwitch'
import { Mark } from './Mark'
import { NoticeBell } from './notices/NoticeBell'
import { UserMenu } from './UserMenu'
import type { AppName } from './chairs'
import { useRouteFocus } from './useRouteFocus'

export interface NavItem {
  to: string
  label: string
  /** Current only at exactly this address. */
  end?: boolean
}

export interface AppShellProps {
  app: AppName
  nav?: readonly NavItem[]
  /** What stands between the navigation and the user menu. */
  tools?: ReactNode
  /** The page is exactly as high as the window and scrolls inside. */
  isFilled?: boolean
  footer?: ReactNode
  /** The routes below, where nothing is given. */
  children?: ReactNode
}

/** Skip link, header and main; moves the focus to the heading when the page changes. */
export function AppShell({ app, nav = [], tools, isFilled = false, footer, children }: AppShellProps) {
  const { t } = useTranslation('shared')
  useRouteFocus()
  return (
    <div className={`gb-shell${isFilled ? ' gb-shell-filled' : ''}`}>
      <a className="gb-skip gb-no-print" href="#main">
        {t('shell.skip')}
      </a>
      <header className="gb-header gb-no-print">
        <Link className="gb-brand" to="/" aria-label={t('shell.home', { app: t(`apps.${app}`) })}>
          <Mark />
          <strong>{t('brand')}</strong>
          <span>{t(`apps.${app}`)}</span>
        </Link>
        {nav.length > 0 && (
          <nav className="gb-nav" aria-label={t('shell.navigation')}>
            {nav.map(({ to, label, end }) => (
              <NavLink key={to} to={to} end={end ?? false}>
                {label}
              </NavLink>
            ))}
          </nav>
        )}
        <div className="gb-header-tools">
          {tools}
          <NoticeBell app={app} />
          <LanguageSwitch />
          <UserMenu />
        </div>
      </header>
      <main id="main" className="gb-main" tabIndex={-1}>
        {children ?? <Outlet />}
      </main>
      {footer}
    </div>
  )
}
