import type { TFunction } from 'i18next'
import { useId } from 'react'
import type { RulerRow } from './rulerLayout'
import './rulerScale.css'
import { Band, Dates, Phase, TICKS_PX } from './RulerMarks'
import { Tick } from './RulerTick'

/** Heights in px, from the top of a row. */
export const LANE_PX = 26
const BELOW_PX = 56

export const scaleY = (row: RulerRow): number => row.lanes * LANE_PX + TICKS_PX
export const rowHeight = (row: RulerRow): number => scaleY(row) + BELOW_PX

interface Scale {
  row: RulerRow
  width: number
  pitch: number
  /** Days on which the journal has a line. */
  eventDays: ReadonlySet<string>
  /** px up to which the shadow of time gone by reaches. */
  shadowTo: number
  chosen?: number
  phaseName: (code: string) => string
  t: TFunction
}

/** The drawn part of one row. It says nothing that the buttons over it and the text form do not say. */
export function RulerScale({ row, width, pitch, eventDays, shadowTo, chosen, phaseName, t }: Scale) {
  const hatch = useId()
  const y = scaleY(row)
  const top = row.lanes * LANE_PX
  const chosenX = row.days.find(({ index }) => index === chosen)?.x
  return (
    <svg className="ruler-scale" width={width} height={rowHeight(row)} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="ruler-hatch-ground" width="6" height="6" />
          <line className="ruler-hatch-line" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <rect
        className="ruler-shadow"
        x="0"
        y={top}
        width={Math.min(shadowTo, row.scaleEnd)}
        height={TICKS_PX}
      />
      {row.bands.map(band => (
        <Band key={band.from} band={band} hatch={hatch} top={top} t={t} />
      ))}
      {chosenX !== undefined && (
        <rect
          className="ruler-chosen"
          x={chosenX - pitch / 2}
          y={top}
          width={pitch}
          height={TICKS_PX}
          rx="2"
        />
      )}
      {row.flags.map(flag => (
        <line
          key={`${flag.due.code}${flag.due.occurrence}`}
          className={`ruler-pole ruler-pole-${flag.due.code === 'licence.decision' ? 'heavy' : 'light'}`}
          x1={flag.x}
          x2={flag.x}
          y1={(row.lanes - 1 - flag.lane) * LANE_PX + 4}
          y2={y}
        />
      ))}
      <line className="ruler-line" x1="0" x2={row.scaleEnd} y1={y} y2={y} />
      {row.assumed.map(({ from, to }) => (
        <line key={from} className="ruler-line-assumed" x1={from} x2={to} y1={y} y2={y} />
      ))}
      {row.days.map(placed => (
        <Tick key={placed.day.on} placed={placed} y={y} hasEvent={eventDays.has(placed.day.on)} t={t} />
      ))}
      <Dates row={row} y={y} t={t} />
      {row.phases.map(phase => (
        <Phase key={phase.from} phase={phase} y={y + 40} name={phaseName(phase.first.limit!)} />
      ))}
      {row.todayX !== undefined && (
        <line className="ruler-today" x1={row.todayX} x2={row.todayX} y1={top - 4} y2={y} />
      )}
    </svg>
  )
}
