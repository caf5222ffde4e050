import type { TFunction } from 'i18next'
import type { RulerDay } from '../../contract/cases'
import type { PlacedDay } from './rulerLayout'

/** Heights in px. */
const COUNTED_TICK_PX = 24
const REST_TICK_PX = 11

/** One day on the scale: its tick, its place in the count, and a mark where the journal has a line. */
export function Tick({
  placed: { day, x },
  y,
  hasEvent,
  t,
}: {
  placed: PlacedDay
  y: number
  hasEvent: boolean
  t: TFunction
}) {
  return (
    <g>
      {drawTick(day, x, y)}
      {day.number !== undefined && (
        <text className="ruler-number" x={x} y={y + 15}>
          {day.number}
        </text>
      )}
      {day.kind === 'holiday' && (
        <text className="ruler-number ruler-muted" x={x} y={y + 15}>
          {t('holidayMark')}
        </text>
      )}
      {hasEvent && <path className="ruler-event" d={`M${x} ${y - 4} l4 4 l-4 4 l-4 -4 z`} />}
    </g>
  )
}

function drawTick({ kind }: RulerDay, x: number, y: number) {
  if (kind === 'counted' || kind === 'make-up') {
    const top = y - COUNTED_TICK_PX
    return (
      <>
        <line className="ruler-tick" x1={x} x2={x} y1={top} y2={y} />
        {kind === 'make-up' && <circle className="ruler-make-up" cx={x} cy={top - 5} r="2.5" />}
      </>
    )
  }
  if (kind === 'weekend' || kind === 'holiday' || kind === 'closure') {
    return <rect className="ruler-rest" x={x - 2.5} y={y - REST_TICK_PX} width="5" height={REST_TICK_PX} />
  }
  return <line className="ruler-quiet" x1={x} x2={x} y1={y - 6} y2={y} />
}
