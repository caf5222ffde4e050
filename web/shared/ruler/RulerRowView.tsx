import type { TFunction } from 'i18next'
import type { Due } from '../../contract/cases'
import type { PlacedFlag, RulerRow } from './rulerLayout'
import { LANE_PX, RulerScale, rowHeight, scaleY } from './RulerScale'
import { type RulerChoice, dueKey } from './useRulerChoice'

/** From the scale down to the dates: the part of a day that can be pointed at. */
const BELOW_SCALE_PX = 36

interface RowView {
  row: RulerRow
  width: number
  pitch: number
  shadowTo: number
  eventDays: ReadonlySet<string>
  choice: RulerChoice
  phaseName: (code: string) => string
  dayLabel: (index: number) => string
  t: TFunction
}

/** One row: the drawing, and over it a button for each day and each flag. */
export function RulerRowView(props: RowView) {
  const { row, choice } = props
  const chosenDay = choice.shown && 'day' in choice.shown ? choice.shown.day : undefined
  return (
    <div className="ruler-row" style={{ height: rowHeight(row) }}>
      <RulerScale {...props} chosen={chosenDay} />
      <Days {...props} chosenDay={chosenDay} />
      {row.flags.map(flag => (
        <Flag key={dueKey(flag.due)} flag={flag} {...props} />
      ))}
    </div>
  )
}

function Days({ row, pitch, choice, dayLabel, chosenDay }: RowView & { chosenDay: number | undefined }) {
  const top = row.lanes * LANE_PX
  const height = scaleY(row) - top + BELOW_SCALE_PX
  return row.days.map(({ index, x }) => (
    <button
      key={index}
      type="button"
      className="ruler-day"
      data-day={index}
      style={{ left: x - pitch / 2, top, width: pitch, height }}
      tabIndex={index === choice.tabDay ? 0 : -1}
      aria-label={dayLabel(index)}
      aria-pressed={index === chosenDay}
      onMouseEnter={() => choice.point({ day: index })}
      onMouseLeave={() => choice.point(undefined)}
      onFocus={() => choice.choose({ day: index })}
      onClick={() => choice.choose({ day: index })}
    />
  ))
}

function Flag({ flag, row, choice }: { flag: PlacedFlag } & RowView) {
  const { due, text, labelFrom, labelTo, lane } = flag
  const key = dueKey(due)
  return (
    <button
      type="button"
      className={`ruler-flag ruler-flag-${toneOf(due)}`}
      style={{ left: labelFrom, width: labelTo - labelFrom, top: (row.lanes - 1 - lane) * LANE_PX }}
      aria-pressed={choice.shown !== undefined && 'due' in choice.shown && choice.shown.due === key}
      onMouseEnter={() => choice.point({ due: key })}
      onMouseLeave={() => choice.point(undefined)}
      onFocus={() => choice.choose({ due: key })}
      onClick={() => choice.choose({ due: key })}
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
