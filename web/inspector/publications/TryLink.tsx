import { HistoryOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Publication } from '../../contract/publications'
import { useSession } from '../../shared/api/hooks'
import { mayDo } from '../../shared/mayDo'

/** To the back-test of this publication, over a period of one's choice. */
export function TryLink({ one: { id, body } }: { one: Publication }) {
  const { t } = useTranslation()
  const role = useSession().data?.account.role
  // who is told changes no card
  if (body.kind === 'ladder' || !mayDo(role, 'publication.try')) return null
  return (
    <Link className="pub-try" to={`/back-test?${new URLSearchParams({ publication: id })}`}>
      <HistoryOutlined aria-hidden /> {t('publications.tryOnPast')}
    </Link>
  )
}
