import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Page } from '../../shared/Page'
import { useSite } from '../../shared/api/hooks'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { usePublication, usePublications } from '../publications/queries'
import '../publications/publications.css'
import { BackTestForm } from './BackTestForm'
import { ReportView } from './ReportView'
import { Running } from './Running'
import './backTests.css'
import { useBackTest, useLimits } from './queries'

/** 回溯试算: what a past period would have been under a publication, or under other limits. Changes nothing. */
export function BackTestPage() {
  const { t } = useTranslation()
  const [query] = useSearchParams()
  const today = useSite().data?.today
  const publications = usePublications()
  const items = useLimits()
  const error = publications.error ?? items.error
  const retry = () => void Promise.all([publications.refetch(), items.refetch()])
  return (
    <Page title={t('backTest.title')} lead={t('backTest.lead')} width="full">
      {publications.data && items.data && today ? (
        <Bench
          publications={publications.data}
          items={items.data}
          today={today}
          publicationId={query.get('publication') ?? undefined}
        />
      ) : error ? (
        <Failed error={error} onRetry={retry} />
      ) : (
        <Loading rows={6} />
      )}
    </Page>
  )
}

type BenchProps = Omit<React.ComponentProps<typeof BackTestForm>, 'backTest'>

function Bench(props: BenchProps) {
  const backTest = useBackTest()
  return (
    <div className="bench">
      <BackTestForm {...props} backTest={backTest} />
      {backTest.isPending && <Running />}
      {backTest.data && !backTest.isPending && (
        <Result report={backTest.data} publicationId={backTest.variables.publicationId} />
      )}
    </div>
  )
}

interface ResultProps {
  report: React.ComponentProps<typeof ReportView>['report']
  publicationId: string | undefined
}

/** With the names of the rules that were tried, where a publication was. */
function Result({ report, publicationId }: ResultProps) {
  return publicationId === undefined ? (
    <ReportView report={report} rules={[]} />
  ) : (
    <ResultOf report={report} publicationId={publicationId} />
  )
}

function ResultOf({ report, publicationId }: ResultProps & { publicationId: string }) {
  const body = usePublication(publicationId).data?.body
  return <ReportView report={report} rules={body?.kind === 'rule-set' ? body.rules : []} />
}
