import { Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { Page } from '../Page'

/** A page that broke while it was drawn. The console keeps the cause for whoever mends it. */
export function Crashed() {
  const { t } = useTranslation('shared')
  const error = useRouteError()
  useEffect(() => console.error(error), [error])
  return (
    <main>
      <Page title={t('failed.crashTitle')} lead={t('failed.crash')} width="reading">
        <Button type="primary" onClick={() => location.reload()}>
          {t('failed.reload')}
        </Button>
      </Page>
    </main>
  )
}
