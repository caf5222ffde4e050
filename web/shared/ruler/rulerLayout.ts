import { type CivilDate, isoWeekday } from '../../../lib/civilDate'
import type { Due, Ruler, RulerDay } from '../../contract/cases'
import { type PlacedFlag, placeFlags } from './flagLanes'
import { type PlacedDay, type Stretch, stretches } from './rulerStretches'

export type { PlacedDay, PlacedFlag, Stretch }

/** Below this width (px) a row is one week, so that each day is a target for a finger. */
export const NARROW_PX = 560
/** Narrowest and widest distance between two ticks, px. */
const MIN_PITCH_PX = 17
const MAX_PITCH_PX = 56
/** From this pitch on every day bears its date; below it only Mondays and the first day do. */
const DATED_PITCH_PX = 30
const DAYS_A_WEEK = 7

export interface RulerRow {
  days: PlacedDay[]
  /** Days that are not counted since the applicant has the file, or since the clock is paused. */
  bands: Stretch[]
  /** Days of one limit. */
  phases: Stretch[]
  /** Days beyond the published calendar: the scale is dotted there. */
  assumed: Stretch[]
  flags: PlacedFlag[]
  /** How many lanes the flags need. */
  lanes: number
  dates: { x: number; text: string }[]
  /** Right end of the scale, px. */
  scaleEnd: number
  /** Where today's hairline stands, if it stands in this row. */
  todayX?: number
}

export interface RulerLayout {
  /** Distance between two ticks, px. */
  pitch: number
  rows: RulerRow[]
  /** True when today lies after the last day of the scale: the hairline then stands one column behind it. */
  isTodayBeyond: boolean
}

/** `width` of the row in px; `flagText` is what a flag will say, for its length. */
export interface RulerSpace {
  width: number
  flagText: (due: Due) => string
}

/** Where everything on the ruler stands. Pure: no text, no colour, no DOM. */
export function rulerLayout(ruler: Ruler, { width, flagText }: RulerSpace): RulerLayout {
  const isTodayBeyond = ruler.asOf > (ruler.days.at(-1)?.on ?? ruler.asOf)
  const { columns, pitch, isFolded } = gridOf(ruler.days.length + (isTodayBeyond ? 1 : 0), width)
  // folded rows begin on Monday, so that the weekends of all rows stand under each other
  const offset = isFolded && ruler.days[0] ? isoWeekday(ruler.days[0].on as CivilDate) - 1 : 0
  const rows: PlacedDay[][] = []
  for (const [index, day] of ruler.days.entries()) {
    const row = Math.floor((offset + index) / columns)
    const x = (((offset + index) % columns) + 0.5) * pitch
    ;(rows[row] ??= []).push({ day, index, x })
  }
  const laid = rows.map((days, row) =>
    rowOf(days, rows[row - 1]?.at(-1)?.day, { ruler, pitch, width, flagText }),
  )
  const last = laid.at(-1)
  if (isTodayBeyond && last) last.todayX = Math.min(last.scaleEnd + pitch / 2, width)
  return { pitch, rows: laid, isTodayBeyond }
}

function gridOf(count: number, width: number): { columns: number; pitch: number; isFolded: boolean } {
  if (width < NARROW_PX) return { columns: DAYS_A_WEEK, pitch: width / DAYS_A_WEEK, isFolded: true }
  const fitting = Math.floor(width / MIN_PITCH_PX)
  if (count <= fitting) {
    const columns = Math.max(count, 1)
    return { columns, pitch: Math.min(MAX_PITCH_PX, width / columns), isFolded: false }
  }
  const columns = fitting - (fitting % DAYS_A_WEEK)
  return { columns, pitch: width / columns, isFolded: true }
}

type Surroundings = RulerSpace & { ruler: Ruler; pitch: number }

function rowOf(days: PlacedDay[], before: RulerDay | undefined, around: Surroundings): RulerRow {
  const { ruler, pitch, width, flagText } = around
  const isHeld = ({ kind }: RulerDay) => kind === 'with-applicant' || kind === 'paused'
  const flags = ruler.dues.flatMap(due => {
    const x = !isFlagged(due) ? undefined : days.find(({ day }) => day.on === due.dueOn)?.x
    return x === undefined ? [] : [{ due, x, text: flagText(due) }]
  })
  const placed = placeFlags(flags, width)
  return {
    days,
    bands: stretches(
      days,
      before,
      pitch,
      (a, b) => isHeld(a) && a.kind === b.kind && a.event === b.event,
    ).filter(band => isHeld(band.first)),
    phases: stretches(days, before, pitch, (a, b) => a.limit === b.limit && a.limit !== undefined).filter(
      phase => phase.first.limit !== undefined,
    ),
    assumed: stretches(days, before, pitch, (a, b) => a.isAssumed === b.isAssumed).filter(
      stretch => stretch.first.isAssumed,
    ),
    flags: placed,
    lanes: Math.max(0, ...placed.map(flag => flag.lane + 1)),
    dates: datesOf(days, pitch),
    scaleEnd: days.at(-1)!.x + pitch / 2,
    todayX: days.find(({ day }) => day.on === ruler.asOf)?.x,
  }
}

/** Limits of the case, not of its steps: those that run, those that were missed, and what the decision was held to. */
const isFlagged = ({ code, endedOn, isMissed }: Due): boolean =>
  !code.startsWith('step.') && (endedOn === undefined || isMissed || code.startsWith('licence.'))

/** The first day of a row and the first of a month in full, other days by their number. */
function datesOf(days: readonly PlacedDay[], pitch: number): { x: number; text: string }[] {
  const isDated = ({ day }: PlacedDay, place: number) =>
    place === 0 || pitch >= DATED_PITCH_PX || isoWeekday(day.on as CivilDate) === 1
  const dated = days.filter(isDated)
  return dated
    .filter(({ x }, place) => place !== 0 || dated.length === 1 || dated[1]!.x - x >= DATED_PITCH_PX)
    .map(({ day, x }, place) => {
      const isFull = place === 0 || pitch < DATED_PITCH_PX || day.on.endsWith('-01')
      return { x, text: isFull ? day.on.slice(5) : String(Number(day.on.slice(8))) }
    })
}
