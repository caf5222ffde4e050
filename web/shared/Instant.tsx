import { useInstantText } from './dates'

/** An instant as the office's wall clock shows it: `2026-11-23 周一 14:02`. */
export function Instant({ at }: { at: string }) {
  const instantText = useInstantText()
  return (
    <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
      {instantText(at)}
    </time>
  )
}
