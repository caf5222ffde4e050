import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  InboxOutlined,
} from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { messageStates } from '../../../domain/notification/notice'
import type { Message } from '../../contract/notices'
import { Badge, type Tone } from '../Badge'
import { Instant } from '../Instant'
import { Page } from '../Page'
import { Empty } from '../states/Empty'
import { Failed } from '../states/Failed'
import { Loading } from '../states/Loading'
import { useMessages } from './queries'
import './notices.css'

const looks: Record<Message['state'], { tone: Tone; icon: ReactNode }> = {
  waiting: { tone: 'azure', icon: <ClockCircleOutlined /> },
  sent: { tone: 'pine', icon: <CheckCircleOutlined /> },
  failed: { tone: 'cinnabar', icon: <CloseCircleOutlined /> },
  kept: { tone: 'quiet', icon: <InboxOutlined /> },
}

/** 通知记录: what went out by mail and text message, to whom, and what became of it. */
export function MessagesPage() {
  const { t } = useTranslation('shared')
  const [query, setQuery] = useSearchParams()
  const state = messageStates.find(one => one === query.get('state'))
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useMessages(state)
  return (
    <Page title={t('message.title')} lead={t('message.lead')}>
      <div className="message-filter">
        <Segmented
          aria-label={t('message.byState')}
          value={state ?? 'all'}
          options={['all', ...messageStates].map(value => ({ value, label: t(`message.state.${value}`) }))}
          onChange={value => setQuery(value === 'all' ? {} : { state: value }, { replace: true })}
        />
      </div>
      {isPending && <Loading shape="list" rows={6} />}
      {!isPending && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Empty title={t('message.none')} text={t('message.noneText')} />}
      {data && data.length > 0 && (
        <ul className="notice-list gb-plain-list">
          {data.map(message => (
            <MessageLine key={message.id} message={message} />
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

function MessageLine({ message }: { message: Message }) {
  const { t } = useTranslation('shared')
  const { name, channel, maskedAddress, subject, text, createdAt, sentAt, state, attempts, problem } = message
  return (
    <li className="notice-line">
      <div className="notice-line__head">
        <Badge {...looks[state]}>{t(`message.state.${state}`)}</Badge>
        <strong>{name}</strong>
        <span className="gb-quiet">
          {t(`message.channel.${channel}`)} {maskedAddress ?? t('message.noAddress')}
        </span>
        <span className="gb-quiet notice-line__at">
          <Instant at={sentAt ?? createdAt} />
        </span>
      </div>
      <strong>{subject}</strong>
      <p className="message-text">{text}</p>
      {problem && (
        <p className="gb-quiet">
          {t('message.problem', { count: attempts, problem: problemText(problem, t) })}
        </p>
      )}
    </li>
  )
}

/** The gateway's own words are for the record of the machine; here is what they mean. */
function problemText(problem: string, t: (key: string) => string): string {
  if (problem === 'no address') return t('message.reason.noAddress')
  return /[45]\d\d/.test(problem) ? t('message.reason.refused') : t('message.reason.away')
}
