import type { TFunction } from 'i18next'
import type { Due } from '../../contract/cases'
import type { PlacedFlag, RulerRow } from './rulerLayout'
import { LANE_PX, RulerScale, rowHeight, scaleY } from './RulerScale'

/** What of the ruler is looked at: one day, or one due date. */
export type Chosen = { day: number } | { due: Due }

interface RowView {
  row: RulerRow
  width: number
  pitch: number
  shadowTo: number
  eventDays: ReadonlySet<string>
  /** The day that the tab key reaches; the arrow keys go on from there. */
  tabDay: number
  chosen: Chosen
  phaseName: (code: string) => string
  dayLabel: (index: number) => string
  onPoint: (chosen: Chosen | undefined) => void
  onChoose: (chosen: Chosen) => void
  t: TFunction
}

/** One row: the drawing, and over it a button for each day and each flag. */
export function RulerRowView(props: RowView) {
  const { row, width, pitch, tabDay, chosen, dayLabel, onPoint, onChoose } = props
  const chosenDay = 'day' in chosen ? chosen.day : undefined
  const top = row.lanes * LANE_PX
  return (
    <div className="ruler-row" style={{ height: rowHeight(row) }}>
      <RulerScale {...props} chosen={chosenDay} width={width} />
      {row.days.map(({ index, x }) => (
        <button
          key={index}
          type="button"
          className="ruler-day"
          data-day={index}
          style={{ left: x - pitch / 2, top, width: pitch, height: scaleY(row) - top + 36 }}
          tabIndex={index === tabDay ? 0 : -1}
          aria-label={dayLabel(index)}
          aria-pressed={index === chosenDay}
          onMouseEnter={() => onPoint({ day: index })}
          onMouseLeave={() => onPoint(undefined)}
          onFocus={() => onChoose({ day: index })}
          onClick={() => onChoose({ day: index })}
        />
      ))}
      {row.flags.map(flag => (
        <Flag key={`${flag.due.code}${flag.due.occurrence}`} flag={flag} {...props} />
      ))}
    </div>
  )
}

function Flag({ flag, row, chosen, onPoint, onChoose }: { flag: PlacedFlag } & RowView) {
  const { due, text, labelFrom, labelTo, lane } = flag
  const isChosen = 'due' in chosen && chosen.due === due
  return (
    <button
      type="button"
      className={`ruler-flag ruler-flag-${toneOf(due)}`}
      style={{ left: labelFrom, width: labelTo - labelFrom, top: (row.lanes - 1 - lane) * LANE_PX }}
      aria-pressed={isChosen}
      onMouseEnter={() => onPoint({ due })}
      onMouseLeave={() => onPoint(undefined)}
      onFocus={() => onChoose({ due })}
      onClick={() => onChoose({ due })}
    >
      {text}
    </button>
  )
}

/** Red only where the statutory limit is missed; a limit that ended steps back. */
function toneOf(due: Due): string {
  if (due.isMissed && due.code === 'licence.decision') return 'red'
  if (due.isMissed) return 'missed'
  if (due.endedOn !== undefined) return 'ended'
  return due.code === 'licence.decision' ? 'heavy' : 'light'
}
