import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProposedLetter } from '../../contract/letters'
import { Page } from '../../shared/Page'
import { LetterList } from '../../shared/orders/LetterList'
import { useLetters } from '../../shared/orders/queries'
import { Empty } from '../../shared/states/Empty'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import '../../shared/orders/orders.css'

/** 监察建议书: which ones should be written, and those that were. */
export function LettersPage() {
  const { t } = useTranslation()
  const { data, error, isPending, refetch } = useLetters()
  return (
    <Page title={t('letter.title')} lead={t('letters.lead')}>
      {isPending && <Loading shape="list" rows={4} />}
      {!isPending && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data && data.proposed.length > 0 && (
        <section className="letter-section">
          <h2>{t('letters.proposed')}</h2>
          <ul className="letter-proposed gb-plain-list">
            {data.proposed.map(one => (
              <li key={addressOf(one)}>
                <span>
                  <strong>{one.departmentName}</strong> · {one.subject}
                  {one.origin.kind === 'order' && <span className="gb-quiet"> · {one.origin.orderNo}</span>}
                </span>
                <Link to={addressOf(one)}>
                  <Button tabIndex={-1}>{t('order.writeLetter')}</Button>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data && (
        <section className="letter-section">
          <h2>{t('letters.issued')}</h2>
          {data.letters.length > 0 ? (
            <LetterList letters={data.letters} />
          ) : (
            <Empty title={t('letters.none')} text={t('letters.noneText')} />
          )}
        </section>
      )}
    </Page>
  )
}

function addressOf({ origin, departmentNo }: ProposedLetter): string {
  const subject: Record<string, string> =
    origin.kind === 'order' ? { orderId: origin.orderId } : { month: origin.month, departmentNo }
  return `/letters/new?${new URLSearchParams(subject)}`
}
