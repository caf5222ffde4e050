import type { ItemList } from '../../contract/items'

type Departments = ItemList['departments']

/**
 * Fields of life in which people look for an office, by the numbers of the city's list. The arrangement is ours;
 * a department that stands in none is found under `other`.
 */
const fields = {
  building: ['13', '14', '15', '16', '17', '18', '19', '20'],
  people: ['03', '09', '12', '29', '30', '31'],
  safety: ['06', '07', '08', '10', '34', '35', '40', '41', '42'],
  economy: ['01', '02', '11', '26', '33', '36', '37', '38', '39', '44'],
  farming: ['21', '22', '23', '24', '25'],
  culture: ['04', '05', '27', '28', '32', '43'],
} as const

export interface Field {
  name: keyof typeof fields | 'other'
  departments: Departments
  /** Of all its departments. */
  items: number
}

/** The departments by their fields, each once and in the order given; a field without any is left out. */
export function fieldsOf(departments: Departments): Field[] {
  const known = new Set<string>(Object.values(fields).flat())
  const named = Object.entries(fields).map(([name, nos]: [string, readonly string[]]) => ({
    name: name as Field['name'],
    departments: departments.filter(({ no }) => nos.includes(no)),
  }))
  return [...named, { name: 'other' as const, departments: departments.filter(({ no }) => !known.has(no)) }]
    .filter(field => field.departments.length > 0)
    .map(field => ({ ...field, items: field.departments.reduce((sum, { items }) => sum + items, 0) }))
}
