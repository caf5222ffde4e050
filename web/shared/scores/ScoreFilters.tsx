import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { type ScoreKind, scoreKinds } from '../../contract/scores'
import { PeriodPicker } from './PeriodPicker'
import type { BoardProps } from './boardProps'
import { type Span, periodOf, spans } from './periods'
import { usePeriodText } from './usePeriodText'

interface ScoreFiltersProps extends Pick<BoardProps, 'kind' | 'choose'> {
  span: Span
  /** Newest first. */
  periods: readonly string[]
  value: string
  running: string
}

/** Month, half-year or year; which one; and whose. */
export function ScoreFilters({ span, kind, periods, value, running, choose }: ScoreFiltersProps) {
  const { t } = useTranslation('shared')
  const periodText = usePeriodText()
  const toSpan = (next: Span) =>
    choose({
      open: null,
      period: next === 'month' ? null : periodOf(next, span === 'month' ? value : running),
    })
  return (
    <div className="score-filters">
      <Segmented<Span>
        aria-label={t('score.bySpan')}
        value={span}
        options={spans.map(value => ({ value, label: t(`score.span.${value}`) }))}
        onChange={toSpan}
      />
      <PeriodPicker
        periods={periods}
        value={value}
        labelOf={periodText}
        onChoose={period => choose({ period, open: null })}
      />
      <Segmented<ScoreKind>
        aria-label={t('score.byKind')}
        value={kind}
        options={scoreKinds.map(value => ({ value, label: t(`score.kind.${value}`) }))}
        onChange={next => choose({ kind: next, open: null })}
      />
    </div>
  )
}
