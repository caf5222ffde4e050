import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ITEMS_PER_PAGE, type ItemList } from '../../contract/items'
import { Empty } from '../../shared/states/Empty'
import { Section } from '../Section'
import { DepartmentLinks } from './Departments'
import { type HomeAsked, homeAddress } from './homeAddress'
import { ItemCards } from './ItemCards'
import { Pages } from './Pages'

interface FoundItemsProps {
  asked: HomeAsked
  list: ItemList
}

/** The items of a department, or what was searched: one page of them, and how many there are. */
export function FoundItems({ asked, list }: FoundItemsProps) {
  const { t } = useTranslation()
  const { q, department, page } = asked
  const { items, total, departments } = list
  const title = departments.find(({ no }) => no === department)?.name ?? t('home.items')
  return (
    <Section title={title} id="items" action={<WayOut asked={asked} />}>
      <p className={q || department ? 'gb-quiet' : 'gb-hidden'} role="status">
        {t(q ? 'home.found' : 'home.itemsInAll', { count: total })}
      </p>
      {q && !department && total > ITEMS_PER_PAGE && (
        <details className="pt-field-of pt-narrow">
          <summary>{t('home.narrow', { count: departments.length })}</summary>
          <DepartmentLinks departments={departments} q={q} />
        </details>
      )}
      {items.length === 0 ? <NoItems q={q} /> : <ItemCards items={items} />}
      <Pages page={page} total={total} to={to => homeAddress({ ...asked, page: to })} />
    </Section>
  )
}

/** From a department back to all of them, or to all that was found. */
function WayOut({ asked: { q, department } }: Pick<FoundItemsProps, 'asked'>) {
  const { t } = useTranslation()
  if (!department) return null
  return <Link to={homeAddress({ q })}>{t(q ? 'home.everyDepartment' : 'home.allDepartments')}</Link>
}

function NoItems({ q }: { q: string }) {
  const { t } = useTranslation()
  return (
    <Empty
      title={q ? t('home.noneTitle', { q }) : t('home.noneHere')}
      text={q ? t('home.noneText') : t('home.noneHereText')}
      action={<Link to="/">{t('home.all')}</Link>}
    />
  )
}
