import { useTranslation } from 'react-i18next'
import type { Receipt } from '../../contract/cases'
import { CaseNo } from '../../shared/CaseNo'

/** The two numbers that open the public tracking page. */
export function ReceiptKeys({ receipt: { caseNo, queryPassword } }: { receipt: Receipt }) {
  const { t } = useTranslation()
  return (
    <>
      <dl className="pt-keys">
        <div>
          <dt>{t('receipt.caseNo')}</dt>
          <dd>
            <CaseNo caseNo={caseNo} />
          </dd>
        </div>
        <div>
          <dt>{t('receipt.password')}</dt>
          <dd className="pt-password">{queryPassword}</dd>
        </div>
      </dl>
      <p className="pt-once">{t('receipt.once')}</p>
    </>
  )
}
