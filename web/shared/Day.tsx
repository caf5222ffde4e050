import { useDayText } from './dates'

/** A day at the office: `2026-11-23 周一`. */
export function Day({ on }: { on: string }) {
  const dayText = useDayText()
  return (
    <time dateTime={on} style={{ whiteSpace: 'nowrap' }}>
      {dayText(on)}
    </time>
  )
}
