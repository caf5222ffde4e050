import { BellOutlined } from '@ant-design/icons'
import { Badge } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useSession } from '../api/hooks'
import { appOf } from '../chairs'
import type { AppName } from '../chairs'
import { mayDo } from '../mayDo'
import { useUnread } from './queries'
import './notices.css'

/** The way to one's notices, with the number of those not read; in the app where the chair works. */
export function NoticeBell({ app }: { app: AppName }) {
  const { t } = useTranslation('shared')
  const role = useSession().data?.account.role
  const isHere = role !== undefined && appOf[role] === app && mayDo(role, 'notice.read')
  const { data: unread = 0 } = useUnread(isHere)
  if (!isHere) return null
  return (
    <Link className="notice-bell" to="/notices" aria-label={t('notice.bell', { count: unread })}>
      <Badge count={unread} overflowCount={99} size="small">
        <BellOutlined aria-hidden />
      </Badge>
    </Link>
  )
}
