import { useTranslation } from 'react-i18next'
import type { Site } from '../contract/session'

type DemoAccount = NonNullable<Site['demoAccounts']>[number]

/** The demonstration's accounts, each a button that fills in the form. */
export function DemoAccounts({
  accounts,
  onUse,
}: {
  accounts: readonly DemoAccount[]
  onUse(account: DemoAccount): void
}) {
  const { t } = useTranslation('shared')
  return (
    <section className="gb-demo-accounts" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t('signIn.demoTitle')}</h2>
      <p className="gb-quiet">{t('signIn.demoHint')}</p>
      <ul className="gb-plain-list">
        {accounts.map(account => (
          <li key={account.loginName}>
            <button
              type="button"
              aria-label={t('signIn.demoUse', { title: account.title, name: account.name })}
              onClick={() => onUse(account)}
            >
              <span className="gb-demo-account-title">{account.title}</span>
              <span>{account.name}</span>
              <code>{account.loginName}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
