import { ArrowLeftOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Page } from '../../shared/Page'
import { useSite } from '../../shared/api/hooks'
import { useDepartments } from '../../shared/orders/queries'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import '../../shared/orders/orders.css'
import { NewInputForm } from './NewInputForm'
import { useScoreInputs } from './queries'

/** 登记 one complaint, survey or discipline. */
export function NewInputPage() {
  const { t } = useTranslation()
  const departments = useDepartments()
  const rules = useScoreInputs(undefined)
  const site = useSite()
  const failed = [departments, rules, site].find(({ data, isError }) => isError && !data)
  const back = (
    <Link className="order-back" to="/scores/inputs">
      <ArrowLeftOutlined aria-hidden /> {t('inputs.backToList')}
    </Link>
  )
  return (
    <Page title={t('inputs.enter')} lead={t('inputs.enterLead')} above={back} width="wide">
      {failed && <Failed error={failed.error} onRetry={() => void failed.refetch()} />}
      {departments.data && rules.data && site.data ? (
        <NewInputForm departments={departments.data} rules={rules.data} today={site.data.today} />
      ) : (
        !failed && <Loading rows={6} />
      )}
    </Page>
  )
}
