/** What the home page shows, as its address says it. */
export interface HomeAsked {
  q: string
  /** The number of a department, or nothing. */
  department: string
  /** From 1. */
  page: number
}

/** What makes no sense in an address is as if it were not there. */
export function readAddress(search: URLSearchParams): HomeAsked {
  const [department = '', page = ''] = [search.get('department') ?? '', search.get('page') ?? '']
  return {
    q: search.get('q')?.trim() ?? '',
    department: /^\d{2}$/.test(department) ? department : '',
    page: /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1,
  }
}

export function homeAddress({ q = '', department = '', page = 1 }: Partial<HomeAsked>): string {
  const asked = new URLSearchParams()
  if (q) asked.set('q', q)
  if (department) asked.set('department', department)
  if (page > 1) asked.set('page', String(page))
  return asked.size > 0 ? `/?${asked}` : '/'
}
