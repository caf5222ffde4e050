import type { Department, Item } from '../domain/catalogue/item'
import { outlineFile } from './outlineFile'
import { outlineItem } from './outlineItem'
import { ConfigError, readConfig, readJson } from './support'

export interface Outline {
  departments: Department[]
  items: Item[]
  /** Limits whose text could not be read exactly: the item has none of this kind. */
  unread: { code: string; limit: 'statutory' | 'promised'; text: string }[]
}

/**
 * The city's items in outline: enough for clock and supervision, without guide, form and process.
 * @throws ConfigError naming the file, the item and what does not fit
 */
export function loadOutline(file: string): Outline {
  const { departments, items: rows, compiledOn } = readConfig(file, outlineFile, readJson)
  const faults: string[] = []
  const seen = new Set<string>()
  const outline: Outline = { departments: Object.entries(departments).map(department), items: [], unread: [] }
  for (const row of rows) {
    const name = departments[row.code.slice(2, 4)]
    if (seen.has(row.code)) faults.push(`items (${row.code}): 事项编码重复 / stands twice`)
    seen.add(row.code)
    if (name === undefined) {
      faults.push(`items (${row.code}): 没有这个部门 / no such department`)
      continue
    }
    const { item, unread } = outlineItem(row, name, compiledOn)
    const [promised, statutory] = ['licence.promised', 'licence.decision'].map(code =>
      item.limits.find(limit => limit.code === code),
    )
    if (promised && statutory && promised.unit === statutory.unit && promised.length > statutory.length)
      faults.push(`items (${row.code}): 承诺时限长于法定时限 / the promise is longer than the law`)
    outline.items.push(item)
    outline.unread.push(...unread.map(limit => ({ code: row.code, limit, text: row[limit] })))
  }
  if (faults.length > 0) throw new ConfigError(file, faults)
  return outline
}

/** Addresses and telephone numbers are visibly none: the outline knows the name alone. */
const department = ([no, name]: [string, string]): Department => ({
  no,
  name,
  documentWord: `演示${no}字`,
  hall: '市政务服务大厅（演示地址）',
  opens: '09:00',
  closes: '17:00',
  phone: `0371-0000-00${no}`,
  complaintPhone: `0371-0000-99${no}`,
})
