import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Page } from '../../shared/Page'
import { useSession } from '../../shared/api/hooks'
import { mayDo } from '../../shared/mayDo'
import { Empty } from '../../shared/states/Empty'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { PublicationTable } from './PublicationTable'
import './publications.css'
import { usePublications } from './queries'

const kinds = ['calendar', 'closure', 'rules', 'ladder'] as const

/** 日历与规则: what the house lives by, drafts and what became of them. */
export function PublicationsPage() {
  const { t } = useTranslation()
  const go = useNavigate()
  const role = useSession().data?.account.role
  const { data, error, isPending, refetch } = usePublications()
  const acts = mayDo(role, 'publication.draft') && (
    <>
      {kinds.map(kind => (
        <Button
          key={kind}
          icon={<PlusOutlined aria-hidden />}
          onClick={() => void go(`/publications/new/${kind}`)}
        >
          {t(`publications.draft.${kind}`)}
        </Button>
      ))}
    </>
  )
  return (
    <Page title={t('publications.heading')} lead={t('publications.lead')} width="full" actions={acts}>
      {isPending && <Loading shape="list" rows={5} />}
      {!isPending && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data &&
        (data.length > 0 ? (
          <PublicationTable publications={data} />
        ) : (
          <Empty title={t('publications.none')} text={t('publications.noneText')} />
        ))}
    </Page>
  )
}
