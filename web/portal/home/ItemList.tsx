import { ITEMS_PER_PAGE } from '../../contract/items'
import { useItemPage } from '../../shared/api/hooks'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { Departments } from './Departments'
import { FoundItems } from './FoundItems'
import type { HomeAsked } from './homeAddress'
import { useListHead } from './useListHead'

/** What was asked for. Where nothing was, the departments, or all items of an office that has but a few. */
export function ItemList({ asked }: { asked: HomeAsked }) {
  const list = useItemPage(asked)
  const { q, department, page } = asked
  useListHead(`${department} ${page}`)
  if (list.isPending) return <Loading shape="cards" rows={2} />
  if (list.isError) return <Failed error={list.error} onRetry={() => void list.refetch()} />
  const isFew = list.data.total <= ITEMS_PER_PAGE
  if (q || department || isFew) return <FoundItems asked={asked} list={list.data} />
  return <Departments list={list.data} />
}
