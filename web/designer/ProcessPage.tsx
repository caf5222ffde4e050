import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import type { ItemSummary } from '../contract/items'
import { BrowserTitle } from '../shared/Page'
import { useItem, useItems, useProcess } from '../shared/api/hooks'
import { Empty } from '../shared/states/Empty'
import { Failed } from '../shared/states/Failed'
import { Loading } from '../shared/states/Loading'
import { ProcessBar } from './ProcessBar'
import { ProcessStage } from './ProcessStage'
import './designer.css'

/** `/` opens the first process; `/:code` shows one, `?at=` names the chosen element, so that a link shows both. */
export function ProcessPage() {
  const { t } = useTranslation()
  const { code } = useParams()
  const navigate = useNavigate()
  const { data: items, error, isPending, refetch } = useItems()

  if (isPending) return <Loading />
  if (!items) return <Failed error={error} onRetry={() => void refetch()} />
  const [first] = items
  if (!first) return <Empty title={t('process.noneTitle')} text={t('process.noneText')} />
  if (!code) return <Navigate to={`/${first.code}`} replace />
  return <OneProcess key={code} code={code} items={items} onOpen={next => void navigate(`/${next}`)} />
}

interface OneProcessProps {
  code: string
  items: readonly ItemSummary[]
  onOpen(code: string): void
}

function OneProcess({ code, items, onOpen }: OneProcessProps) {
  const { t } = useTranslation()
  const { data: process, error, isPending, refetch } = useProcess(code)
  const guide = useItem(code)
  const [query, setQuery] = useSearchParams()
  const choose = useCallback(
    (elementId: string | undefined) => setQuery(elementId ? { at: elementId } : {}, { replace: true }),
    [setQuery],
  )
  const title = process ? t('title', { name: process.itemName }) : code
  return (
    <div className="process-page">
      <BrowserTitle title={title} />
      <h1 className="gb-hidden" tabIndex={-1}>
        {title}
      </h1>
      <ProcessBar items={items} code={code} process={process} onOpen={onOpen} />
      {isPending && <Loading />}
      {!isPending && !process && <Failed error={error} onRetry={() => void refetch()} />}
      {process && (
        <ProcessStage
          process={process}
          guide={guide.data}
          chosenId={query.get('at') ?? undefined}
          onChoose={choose}
        />
      )}
    </div>
  )
}
