import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Department, Item } from '../domain/catalogue/item'
import { type CatalogueRow, catalogueFile } from './catalogueFile'
import { itemFaults } from './itemFaults'
import { itemOf } from './itemOf'
import { ConfigError, readConfig } from './support'

/** The rows of every department's file, as people wrote them. */
export interface CatalogueFolder {
  departments: Department[]
  items: Item[]
  rows: CatalogueRow[]
}

/**
 * Every department with its items.
 * @throws ConfigError naming the file, the item and what does not fit
 */
export function loadCatalogue(folder: string): CatalogueFolder {
  const all: CatalogueFolder = { departments: [], items: [], rows: [] }
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  const files = names.sort().map(name => path.join(folder, name))
  const read = files.map(file => ({ file, ...readConfig(file, catalogueFile) }))
  const nameOf = new Map(read.map(({ department: { no, name } }) => [no, name]))
  for (const { file, department, items: rows } of read) {
    const faults: string[] = []
    if (all.departments.some(({ no }) => no === department.no))
      faults.push(`department.no: 部门编号 ${department.no} 重复 / the number stands twice`)
    all.departments.push(department as Department)
    for (const [index, row] of rows.entries()) {
      const item = itemOf(row, department, no => nameOf.get(no))
      const ofItem = itemFaults(row, item)
      if (all.items.some(({ code }) => code === item.code)) ofItem.push('code: 事项编码重复 / stands twice')
      faults.push(...ofItem.map(fault => `items.${index} (${row.code}) ${fault}`))
      all.items.push(item)
      all.rows.push(row)
    }
    if (faults.length > 0) throw new ConfigError(file, faults)
  }
  return all
}
