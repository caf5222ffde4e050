import { Navigate, useParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { ItemGuide } from '../../contract/items'
import type { Session } from '../../contract/session'
import { useItem, useSession } from '../../shared/api/hooks'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import { BackLink } from '../BackLink'
import { FilingForm } from './FilingForm'
import { type FilingStep, filingSteps } from './checkDraft'
import './filing.css'

/** `/items/:code/apply/:step`: one group of questions per screen, each with its own address. */
export function FilingPage() {
  const { t } = useTranslation()
  const { code, step } = useParams()
  const item = useItem(code)
  const session = useSession()
  if (item.isPending || !session.data) return <Loading />
  if (item.isError) {
    const back = <BackLink to="/">{t('guide.back')}</BackLink>
    return <Failed error={item.error} onRetry={() => void item.refetch()} action={back} />
  }
  const known = filingSteps.find(name => name === step)
  if (!known) return <Navigate replace to={`/items/${item.data.code}/apply/${filingSteps[0]}`} />
  return <Keyed item={item.data} session={session.data} step={known} />
}

interface KeyedProps {
  item: ItemGuide
  session: Session
  step: FilingStep
}

/** Another account or another item is another draft. */
const Keyed = (props: KeyedProps) => (
  <FilingForm key={`${props.session.account.id} ${props.item.code}`} {...props} />
)
