import type { ComponentType } from 'react'
import { useSearchParams } from 'react-router'
import { isPeriod } from '../../../domain/performance/period'
import { type ScoreList, scoreKinds } from '../../contract/scores'
import type { BoardProps } from './boardProps'
import { MonthBoard } from './MonthBoard'
import { PeriodBoard } from './PeriodBoard'
import './scores.css'

interface ScoreBoardProps {
  /** What can be done with a month, beside its state. */
  Actions?: ComponentType<{ list: ScoreList }>
}

/** 绩效 of a month, half a year or a year, by department, item, post or person. What is chosen stands in the address. */
export function ScoreBoard({ Actions }: ScoreBoardProps) {
  const [query, setQuery] = useSearchParams()
  const kind = scoreKinds.find(one => one === query.get('kind')) ?? 'department'
  const period = query.get('period') ?? ''
  const choose: BoardProps['choose'] = changed => {
    const next = new URLSearchParams(query)
    for (const [name, value] of Object.entries(changed))
      if (value === null) next.delete(name)
      else next.set(name, value)
    setQuery(next, { replace: true })
  }
  const board = { kind, period, choose }
  if (isPeriod(period)) return <PeriodBoard {...board} />
  return <MonthBoard {...board} open={query.get('open')} {...(Actions ? { Actions } : {})} />
}
