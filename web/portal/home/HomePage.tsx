import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../../shared/Page'
import { useSession } from '../../shared/api/hooks'
import { Entries } from './Entries'
import { ItemList } from './ItemList'
import { RecentCases } from './RecentCases'
import { SearchBox } from './SearchBox'
import './home.css'

/**
 * The first question, the three ways on, and the items. `?q=` is what was searched, so that a link keeps it;
 * what was found then stands right below the question.
 */
export function HomePage() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const q = search.get('q')?.trim() ?? ''
  const role = useSession().data?.account.role
  const look = (text: string) => setSearch(text ? { q: text } : {}, { replace: true })
  return (
    <Page title={t('home.title')} browserTitle={t('home.browserTitle')} lead={t('home.lead')}>
      <SearchBox q={q} onSearch={look} />
      {q === '' && <Entries />}
      {q === '' && role === 'applicant' && <RecentCases />}
      <ItemList q={q} onClear={() => look('')} />
    </Page>
  )
}
