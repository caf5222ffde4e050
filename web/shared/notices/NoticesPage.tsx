import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Notice } from '../../contract/notices'
import { Instant } from '../Instant'
import { LevelTag } from '../LevelTag'
import { Page } from '../Page'
import { ColourTag } from '../orders/OrderTags'
import { Empty } from '../states/Empty'
import { Failed } from '../states/Failed'
import { Loading } from '../states/Loading'
import { useMarkRead, useNotices } from './queries'
import './notices.css'

/** 通知: what the reader was told of cards and orders. Opening one marks it as read. */
export function NoticesPage() {
  const { t } = useTranslation('shared')
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useNotices()
  const mark = useMarkRead()
  return (
    <Page
      title={t('notice.title')}
      lead={t('notice.lead')}
      width="reading"
      actions={
        data && data.unread > 0 ? (
          <Button loading={mark.isPending} onClick={() => mark.mutate(undefined)}>
            {t('notice.markAll')}
          </Button>
        ) : undefined
      }
    >
      {isPending && <Loading shape="list" rows={6} />}
      {!isPending && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.notices.length === 0 && <Empty title={t('notice.none')} text={t('notice.noneText')} />}
      {data && data.notices.length > 0 && (
        <ul className="notice-list gb-plain-list">
          {data.notices.map(notice => (
            <NoticeLine key={notice.id} notice={notice} onRead={() => mark.mutate([notice.id])} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
    </Page>
  )
}

/** One notice; what it is about is the link, and the link covers the line. */
function NoticeLine({ notice, onRead }: { notice: Notice; onRead(): void }) {
  const { t } = useTranslation('shared')
  const { subject, weight, what, title, caseNo, at, isRead } = notice
  const to = `/${subject.kind === 'alert' ? 'alerts' : 'orders'}/${encodeURIComponent(subject.id)}`
  return (
    <li className={`notice-line${isRead ? '' : ' notice-line--new'}`}>
      <div className="notice-line__head">
        {weight === 'blue' || weight === 'orange' || subject.kind === 'order' ? (
          <ColourTag colour={weight as 'blue' | 'orange' | 'red'} />
        ) : (
          <LevelTag level={weight} />
        )}
        <span>{t(`notice.what.${what}`)}</span>
        {!isRead && <span className="notice-line__dot">{t('notice.unread')}</span>}
        <span className="gb-quiet notice-line__at">
          <Instant at={at} />
        </span>
      </div>
      <Link className="notice-line__link" to={to} onClick={isRead ? undefined : onRead}>
        {title}
      </Link>
      {caseNo && <small className="gb-quiet">{caseNo}</small>}
    </li>
  )
}
