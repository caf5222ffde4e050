import { ArrowLeftOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import type { LetterSubject } from '../../contract/letters'
import { Page } from '../../shared/Page'
import { useLetterDraft } from '../../shared/orders/queries'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import '../../shared/orders/orders.css'
import { WriteLetterForm } from './WriteLetterForm'

/** Writes 监察建议书 about the order or the month that the address names. */
export function WriteLetterPage() {
  const { t } = useTranslation()
  const [query] = useSearchParams()
  const orderId = query.get('orderId')
  const subject: LetterSubject = orderId
    ? { orderId }
    : { month: query.get('month') ?? '', departmentNo: query.get('departmentNo') ?? '' }
  const draft = useLetterDraft(subject)
  const back = (
    <Link className="order-back" to={orderId ? `/orders/${encodeURIComponent(orderId)}` : '/letters'}>
      <ArrowLeftOutlined aria-hidden /> {t(orderId ? 'letters.backToOrder' : 'letters.back')}
    </Link>
  )
  return (
    <Page title={t('letters.write')} lead={t('letters.writeLead')} above={back} width="full">
      {draft.isPending && <Loading rows={8} />}
      {draft.isError && <Failed error={draft.error} onRetry={() => void draft.refetch()} />}
      {draft.data && <WriteLetterForm subject={subject} draft={draft.data} />}
    </Page>
  )
}
