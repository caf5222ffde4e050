import { ArrowLeftOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { Page } from '../../shared/Page'
import { useSession } from '../../shared/api/hooks'
import { mayDo } from '../../shared/mayDo'
import { PeriodPicker } from '../../shared/scores/PeriodPicker'
import { usePeriodText } from '../../shared/scores/usePeriodText'
import { Empty } from '../../shared/states/Empty'
import { Failed } from '../../shared/states/Failed'
import { Loading } from '../../shared/states/Loading'
import '../../shared/scores/scores.css'
import '../../shared/orders/orders.css'
import { InputCard } from './InputCard'
import { useScoreInputs } from './queries'

const YEARS = 5

/** 测评登记: what was entered for a year, the last entry first, withdrawn ones included. */
export function InputsPage() {
  const { t } = useTranslation()
  const go = useNavigate()
  const periodText = usePeriodText()
  const role = useSession().data?.account.role
  const [query, setQuery] = useSearchParams()
  const asked = query.get('year')
  const { data, error, refetch } = useScoreInputs(asked ?? undefined)
  const newest = useScoreInputs(undefined).data?.year ?? data?.year
  const back = (
    <Link className="order-back" to="/scores">
      <ArrowLeftOutlined aria-hidden /> {t('inputs.back')}
    </Link>
  )
  const enter = mayDo(role, 'score-input.enter') && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => void go('/scores/inputs/new')}>
      {t('inputs.enter')}
    </Button>
  )
  return (
    <Page title={t('inputs.title')} lead={t('inputs.lead')} above={back} width="wide" actions={enter}>
      {!data && !error && <Loading shape="list" rows={4} />}
      {!data && error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && newest && (
        <>
          <div className="score-filters">
            <PeriodPicker
              periods={Array.from({ length: YEARS }, (_, back) => String(Number(newest) - back))}
              value={data.year}
              labelOf={periodText}
              onChoose={year => setQuery({ year }, { replace: true })}
            />
          </div>
          {data.inputs.length === 0 ? (
            <Empty title={t('inputs.none')} text={t('inputs.noneText')} />
          ) : (
            <ul className="score-inputs gb-plain-list" aria-label={t('inputs.title')}>
              {data.inputs.map(input => (
                <InputCard key={input.id} input={input} mayWithdraw={mayDo(role, 'score-input.withdraw')} />
              ))}
            </ul>
          )}
        </>
      )}
    </Page>
  )
}
