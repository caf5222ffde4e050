import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import type { Receipt } from '../../contract/cases'
import { Day } from '../../shared/Day'
import { Instant } from '../../shared/Instant'
import { Page } from '../../shared/Page'
import { useSession, useSite } from '../../shared/api/hooks'
import { officeDay } from '../../shared/dates'
import { Facts } from '../Facts'
import { NextSteps } from './NextSteps'
import { ReceiptKeys } from './ReceiptKeys'
import { ReceiptWays } from './ReceiptWays'
import './receipt.css'

interface FiledState {
  receipt: Receipt
  itemName: string
  accountId: string
}

/**
 * 收件凭证. The query password is told once, by the answer to the filing: it is in the state of this
 * entry of the browser's history and nowhere else, and another account on this device does not see it.
 */
export function ReceiptPage() {
  const { caseNo } = useParams()
  const filed = useLocation().state as FiledState | null
  const session = useSession()
  const isOurs = filed?.receipt.caseNo === caseNo && filed?.accountId === session.data?.account.id
  return filed && isOurs ? <Receipted filed={filed} /> : <Gone caseNo={caseNo ?? ''} />
}

function Receipted({ filed: { receipt, itemName } }: { filed: FiledState }) {
  const { t } = useTranslation()
  const isDemo = useSite().data?.isDemo
  const isLate = officeDay(receipt.filedAt) !== receipt.receivedOn
  return (
    <Page
      title={t('receipt.title')}
      browserTitle={t('receipt.browserTitle')}
      lead={t('receipt.lead', { item: itemName })}
      width="reading"
    >
      <section className="pt-receipt pt-sheet" aria-label={t('receipt.browserTitle')}>
        <ReceiptKeys receipt={receipt} />
        <Facts
          facts={[
            { label: t('receipt.filedAt'), value: <Instant at={receipt.filedAt} /> },
            {
              label: t('receipt.receivedOn'),
              value: (
                <>
                  <Day on={receipt.receivedOn} />
                  {isLate && <span className="pt-field-hint">{t('receipt.late')}</span>}
                </>
              ),
            },
            { label: t('receipt.acceptanceDueOn'), value: <Day on={receipt.acceptanceDueOn} /> },
          ]}
        />
        {isDemo && <p className="pt-receipt-demo">{t('receipt.demo')}</p>}
      </section>
      <NextSteps receipt={receipt} />
      <ReceiptWays receipt={receipt} />
    </Page>
  )
}

function Gone({ caseNo }: { caseNo: string }) {
  const { t } = useTranslation()
  return (
    <Page title={t('receipt.browserTitle')} width="reading">
      <div className="pt-sheet">
        <p>
          <strong>{t('receipt.gone')}</strong>
        </p>
        <p>{t('receipt.goneText')}</p>
        <p className="pt-ways">
          <Link to={`/cases/${caseNo}`}>{t('receipt.open')}</Link>
        </p>
      </div>
    </Page>
  )
}
