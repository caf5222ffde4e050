import { HistoryOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useSession } from '../../shared/api/hooks'
import { mayDo } from '../../shared/mayDo'

/** To the back-test of this publication, over a period of one's choice. */
export function TryLink({ id }: { id: string }) {
  const { t } = useTranslation()
  const role = useSession().data?.account.role
  if (!mayDo(role, 'publication.try')) return null
  return (
    <Link className="pub-try" to={`/back-test?${new URLSearchParams({ publication: id })}`}>
      <HistoryOutlined aria-hidden /> {t('publications.tryOnPast')}
    </Link>
  )
}
