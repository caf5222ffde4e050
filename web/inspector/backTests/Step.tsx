import { useTranslation } from 'react-i18next'

/** `12 → 9 少 3`: a number on both sides, and which way it went, in words. */
export function Step({ before, after }: { before: number; after: number }) {
  const { t } = useTranslation()
  if (before === after) return <span className="report__step gb-quiet">{after}</span>
  const count = Math.abs(after - before)
  return (
    <span className="report__step">
      {before} <span aria-hidden>→</span> <strong>{after}</strong>{' '}
      <small>{t(after > before ? 'report.more' : 'report.fewer', { count })}</small>
    </span>
  )
}
