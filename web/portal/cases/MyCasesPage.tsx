import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Page } from '../../shared/Page'
import { useMyCases } from '../../shared/api/hooks'
import { Empty } from '../../shared/states/Empty'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { CaseCard } from './CaseCard'
import './case.css'

export function MyCasesPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const cases = useMyCases()
  return (
    <Page title={t('cases.title')} lead={t('cases.lead')} width="reading">
      {cases.isPending && <Loading shape="cards" rows={3} />}
      {cases.isError && <Failed error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.data?.length === 0 && (
        <Empty
          title={t('cases.emptyTitle')}
          text={t('cases.emptyText')}
          action={
            <Button type="primary" onClick={() => void navigate('/')}>
              {t('cases.find')}
            </Button>
          }
        />
      )}
      <ul className="pt-cases gb-plain-list">
        {cases.data?.map(one => (
          <li key={one.caseNo}>
            <CaseCard summary={one} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
