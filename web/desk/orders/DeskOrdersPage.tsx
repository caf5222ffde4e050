import { useTranslation } from 'react-i18next'
import { Page } from '../../shared/Page'
import { LetterList } from '../../shared/orders/LetterList'
import { OrderList } from '../../shared/orders/OrderList'
import { useLetters } from '../../shared/orders/queries'

/** What the inspectorate asked of the department, and the letters that it wrote to it. */
export function DeskOrdersPage() {
  const { t } = useTranslation()
  const letters = useLetters().data?.letters ?? []
  return (
    <Page title={t('orders.title')} lead={t('orders.lead')} width="full">
      <OrderList />
      {letters.length > 0 && (
        <section className="letter-section desk-letters">
          <h2>{t('letter.title')}</h2>
          <LetterList letters={letters} />
        </section>
      )}
    </Page>
  )
}
