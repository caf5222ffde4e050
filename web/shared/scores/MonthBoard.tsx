import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScoreList } from '../../contract/scores'
import { Empty } from '../states/Empty'
import { Failed } from '../states/Failed'
import { Loading } from '../states/Loading'
import { PublicationState } from './PublicationState'
import type { BoardProps } from './boardProps'
import { ScoreFilters } from './ScoreFilters'
import { ScoreTable } from './ScoreTable'
import { isMonth, monthsOffered } from './periods'
import { useScores } from './queries'

interface MonthBoardProps extends BoardProps {
  /** Which row is open. */
  open: string | null
  Actions?: ComponentType<{ list: ScoreList }>
}

/** A month's scores, each row with its points. */
export function MonthBoard({ kind, period, choose, open, Actions }: MonthBoardProps) {
  const { t } = useTranslation('shared')
  const { data, error, refetch } = useScores(kind, isMonth(period) ? period : undefined)
  if (!data)
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading shape="list" rows={6} />
  const { scores, month, running, months } = data
  return (
    <>
      <ScoreFilters
        span="month"
        kind={kind}
        periods={monthsOffered([...months, month], running)}
        value={month}
        running={running}
        choose={choose}
      />
      {scores.length > 0 ? (
        <>
          <PublicationState list={data}>{Actions && <Actions list={data} />}</PublicationState>
          <ScoreTable
            scores={scores}
            month={month}
            kind={data.kind}
            open={open}
            onOpen={key => choose({ open: key })}
          />
        </>
      ) : (
        <Empty
          title={t('score.none', { kind: t(`score.kind.${kind}`) })}
          text={t(month === running ? 'score.noneYetText' : 'score.noneText')}
        />
      )}
    </>
  )
}
