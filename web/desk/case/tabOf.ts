const tabs = ['act', 'materials', 'journal', 'documents', 'time'] as const

/** The section that the address names; 办理 where it names none. */
export function tabOf(search: string): (typeof tabs)[number] {
  const named = new URLSearchParams(search).get('tab')
  return tabs.find(tab => tab === named) ?? 'act'
}
