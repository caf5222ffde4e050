import { CopyOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import type { Receipt } from '../../contract/cases'
import { CaseNo } from '../../shared/CaseNo'
import { Day } from '../../shared/Day'
import { Instant } from '../../shared/Instant'
import { Page } from '../../shared/Page'
import { useSession, useSite } from '../../shared/api/hooks'
import { officeDay, useDayText } from '../../shared/dates'
import { useCopy } from '../../shared/useCopy'
import { Facts } from '../Facts'
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
        <Keys receipt={receipt} />
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
      <Ways receipt={receipt} />
    </Page>
  )
}

function Keys({ receipt: { caseNo, queryPassword } }: { receipt: Receipt }) {
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

function NextSteps({ receipt }: { receipt: Receipt }) {
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

function Ways({ receipt: { caseNo, queryPassword } }: { receipt: Receipt }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const copy = useCopy()
  return (
    <div className="pt-form-ways gb-no-print">
      <Button size="large" icon={<PrinterOutlined />} onClick={() => print()}>
        {t('receipt.print')}
      </Button>
      <Button
        size="large"
        icon={<CopyOutlined />}
        onClick={() => copy(t('receipt.copyText', { caseNo, password: queryPassword }))}
      >
        {t('receipt.copy')}
      </Button>
      <Button size="large" type="primary" onClick={() => void navigate(`/cases/${caseNo}`)}>
        {t('receipt.open')}
      </Button>
    </div>
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
