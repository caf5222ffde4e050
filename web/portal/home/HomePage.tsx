import { useNavigate, useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../../shared/Page'
import { useSession } from '../../shared/api/hooks'
import { Entries } from './Entries'
import { homeAddress, readAddress } from './homeAddress'
import { ItemList } from './ItemList'
import { RecentCases } from './RecentCases'
import { SearchBox } from './SearchBox'
import './home.css'

/**
 * The first question, the three ways on, and the items: searched, or by department. What was asked for stands in
 * the address, so that a link keeps it; what was found then stands right below the question.
 */
export function HomePage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const asked = readAddress(search)
  const role = useSession().data?.account.role
  const isStart = asked.q === '' && asked.department === ''
  return (
    <Page title={t('home.title')} browserTitle={t('home.browserTitle')} lead={t('home.lead')}>
      <SearchBox q={asked.q} onSearch={q => void navigate(homeAddress({ q }), { replace: true })} />
      {isStart && <Entries />}
      {isStart && role === 'applicant' && <RecentCases />}
      <ItemList asked={asked} />
    </Page>
  )
}
