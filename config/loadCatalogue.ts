import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Department, Item } from '../domain/catalogue/item'
import { limitOf } from '../domain/catalogue/item'
import { kindOf } from '../domain/clock/limitRuns'
import { catalogueFile } from './catalogueFile'
import { ConfigError, readConfig } from './support'

/** Steps whose limits together must keep the promise; pauses are not counted, and delivery has its own limit. */
const beforeDecision = ['site-check', 'review', 'decision']

/**
 * Every department with its items.
 * @throws ConfigError naming the file, the item and what does not fit
 */
export function loadCatalogue(folder: string): { departments: Department[]; items: Item[] } {
  const departments: Department[] = []
  const items: Item[] = []
  for (const name of readdirSync(folder)
    .filter(file => file.endsWith('.yaml'))
    .sort()) {
    const file = path.join(folder, name)
    const { department, items: listed } = readConfig(file, catalogueFile)
    departments.push(department)
    for (const one of listed) {
      const item = { ...one, departmentNo: department.no } as Item
      const faults = faultsOf(item)
      if (items.some(({ code }) => code === item.code)) faults.push('事项编码重复 / the code stands twice')
      if (faults.length > 0) {
        throw new ConfigError(
          `配置文件有误 / not usable: ${file}\n${faults.map(fault => `  ${item.code}: ${fault}`).join('\n')}`,
        )
      }
      items.push(item)
    }
  }
  return { departments, items }
}

function faultsOf(item: Item): string[] {
  const days = (code: string) => limitOf(item, code)?.workingDays
  const promised = days('licence.promised')
  const statutory = days('licence.decision')
  const planned = item.steps
    .filter(step => beforeDecision.includes(step.code))
    .reduce((sum, step) => sum + (days(step.limit) ?? 0), 0)
  const faults: string[] = []
  if (item.code.slice(2, 4) !== item.departmentNo)
    faults.push('编码与部门不符 / the code is another department’s')
  if (promised === undefined || statutory === undefined)
    faults.push('缺少承诺或法定时限 / a limit is missing')
  else if (promised > statutory) faults.push('承诺时限长于法定时限 / the promise is longer than the law')
  if (promised !== undefined && planned > promised) {
    faults.push(`环节时限合计 ${planned} 长于承诺 ${promised} / the steps are longer than the promise`)
  }
  for (const step of item.steps) {
    if (days(step.limit) === undefined) faults.push(`环节 ${step.code} 的时限不存在 / no limit ${step.limit}`)
  }
  for (const { code } of item.limits) {
    if (!isKnown(() => kindOf(code))) faults.push(`不认识的时限编码 / unknown limit code ${code}`)
  }
  return faults
}

function isKnown(look: () => unknown): boolean {
  try {
    look()
    return true
  } catch {
    return false
  }
}
