import type { TFunction } from 'i18next'
import { labelWidth } from './flagLanes'
import type { RulerRow, Stretch } from './rulerLayout'

/** Height of the zone in which ticks and bands stand, px. */
export const TICKS_PX = 40

/** Days that are not counted since the applicant has the file, or since the clock is paused. */
export function Band({ band, hatch, top, t }: { band: Stretch; hatch: string; top: number; t: TFunction }) {
  const { kind, ground } = band.first
  const room = band.to - band.from
  const full = t(`band.${kind}`, { ground })
  const text = [full, t(`band.${kind}Short`)].find(words => labelWidth(words) - 14 <= room)
  return (
    <g>
      <rect
        className={kind === 'paused' ? undefined : 'ruler-with-applicant'}
        fill={kind === 'paused' ? `url(#${hatch})` : undefined}
        x={band.from}
        y={top}
        width={room}
        height={TICKS_PX}
      />
      {text && (
        <text className="ruler-band-text" x={(band.from + band.to) / 2} y={top + 13}>
          {text}
        </text>
      )}
    </g>
  )
}

/** Today's word takes the place of the dates that it would cover. */
export function Dates({ row, y, t }: { row: RulerRow; y: number; t: TFunction }) {
  const { todayX } = row
  const clear = row.dates.filter(({ x }) => todayX === undefined || Math.abs(x - todayX) >= 28)
  return (
    <>
      {clear.map(({ x, text }) => (
        <text key={x} className="ruler-date" x={Math.max(x, 14)} y={y + 32}>
          {text}
        </text>
      ))}
      {todayX !== undefined && (
        <text className="ruler-date ruler-today-word" x={Math.max(todayX, 14)} y={y + 32}>
          {t('day.today')}
        </text>
      )}
    </>
  )
}

/** The limit whose days these are, bracketed below the dates. */
export function Phase({ phase, y, name }: { phase: Stretch; y: number; name: string }) {
  const from = phase.from + 2
  const to = phase.to - 2
  const isRoomy = labelWidth(name) - 22 <= to - from
  return (
    <g>
      <path className="ruler-phase" d={`M${from} ${y - 3} v3 H${to} v-3`} />
      {isRoomy && (
        <text className="ruler-phase-name" x={(from + to) / 2} y={y + 13}>
          {name}
        </text>
      )}
    </g>
  )
}
