import { useTranslation } from 'react-i18next'
import type { Receipt } from '../../contract/cases'
import { useDayText } from '../../shared/dates'

/** What happens next, until when, and what follows if the office is late. */
export function NextSteps({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation()
  const dayText = useDayText()
  return (
    <section className="pt-section" aria-labelledby="receipt-next">
      <h2 id="receipt-next">{t('receipt.nextTitle')}</h2>
      <ol className="pt-lines">
        <li>{t('receipt.next1', { on: dayText(receipt.acceptanceDueOn) })}</li>
        <li>{t('receipt.next2')}</li>
        <li>{t('receipt.next3')}</li>
      </ol>
    </section>
  )
}
