import type { ReactNode } from 'react'

export interface Fact {
  label: string
  value: ReactNode
}

/** Labels and values, aligned; on a phone one under the other. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="pt-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
