import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { SignIn } from '../../shared/SignIn'

export function SignInPage() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const next = search.get('next')
  return (
    <SignIn
      roles={['applicant']}
      lead={t('signIn.lead')}
      below={
        <ul className="pt-ways gb-plain-list">
          <li>
            <Link to={`/register${next ? `?${new URLSearchParams({ next })}` : ''}`}>
              {t('signIn.register')}
            </Link>
          </li>
          <li>
            <Link to="/track">{t('signIn.track')}</Link>
          </li>
        </ul>
      }
    />
  )
}
