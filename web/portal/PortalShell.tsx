import { useTranslation } from 'react-i18next'
import { AppShell } from '../shared/AppShell'
import { useSession } from '../shared/api/hooks'
import './portal.css'

/** Citizens see their own cases in the navigation once they are signed in. */
export function PortalShell() {
  const { t } = useTranslation()
  const isSignedIn = Boolean(useSession().data)
  const nav = [
    { to: '/', label: t('nav.home'), end: true },
    ...(isSignedIn ? [{ to: '/cases', label: t('nav.cases') }] : []),
    { to: '/track', label: t('nav.track') },
  ]
  return <AppShell app="portal" nav={nav} footer={<Footer />} />
}

function Footer() {
  const { t } = useTranslation()
  return (
    <footer className="pt-footer gb-no-print" aria-label={t('footer.label')}>
      <p>{t('footer.clock')}</p>
      <p>{t('footer.help')}</p>
    </footer>
  )
}
