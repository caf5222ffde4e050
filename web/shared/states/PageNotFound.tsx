import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Page } from '../Page'

/** No such address in this app. */
export function PageNotFound() {
  const { t } = useTranslation('shared')
  const navigate = useNavigate()
  return (
    <main>
      <Page title={t('failed.notFoundTitle')} lead={t('failed.pageNotFound')} width="reading">
        <Button type="primary" onClick={() => void navigate('/')}>
          {t('failed.home')}
        </Button>
      </Page>
    </main>
  )
}
