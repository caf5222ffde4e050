/** The 圭 and the 表: an upright gnomon, the measured base, and the shadow's edge between them. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="6" fill="var(--bronze)" />
      <path d="M7 5.5h3.4v17H7zM7 24.2h19v2.6H7z" fill="#fafaf7" />
      <path d="M13.6 21v1.8M17.2 20v2.8M20.8 21v1.8M24.4 20v2.8" stroke="#fafaf7" strokeWidth="1.3" />
      <path d="m10.4 6.5 13.2 12" stroke="#fafaf7" strokeWidth="1.1" strokeDasharray="1.6 1.8" opacity=".8" />
    </svg>
  )
}
