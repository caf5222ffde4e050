import type { Due } from '../../contract/cases'

/** A due date above the scale: a pole at `x`, and its label from `labelFrom` to `labelTo` in a lane, 0 the lowest. */
export interface PlacedFlag {
  due: Due
  text: string
  x: number
  labelFrom: number
  labelTo: number
  lane: number
}

const WIDE_GLYPH_PX = 12
const NARROW_GLYPH_PX = 7
const LABEL_PADDING_PX = 20
const GAP_PX = 6

/** Length of a 12 px label, px: an estimate that is rather too long than too short. */
export function labelWidth(text: string): number {
  let width = LABEL_PADDING_PX
  for (const glyph of text) width += glyph > '\u2e7f' ? WIDE_GLYPH_PX : NARROW_GLYPH_PX
  return width
}

/**
 * Lanes, so that no label covers another. From right to left: a label lies to the right of its pole
 * and rises over what is there already, so that poles do not run through labels.
 */
export function placeFlags(
  flags: readonly { due: Due; x: number; text: string }[],
  width: number,
): PlacedFlag[] {
  const placed: PlacedFlag[] = []
  for (const flag of flags.toSorted((a, b) => b.x - a.x)) {
    const length = labelWidth(flag.text)
    const labelFrom = Math.max(0, Math.min(flag.x, width - length))
    const labelTo = labelFrom + length
    const below = placed.filter(
      other => labelFrom < other.labelTo + GAP_PX && other.labelFrom < labelTo + GAP_PX,
    )
    const lane = Math.max(-1, ...below.map(other => other.lane)) + 1
    placed.push({ ...flag, labelFrom, labelTo, lane })
  }
  return placed.toSorted((a, b) => a.x - b.x)
}
