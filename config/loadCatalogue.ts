import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Department, Item } from '../domain/catalogue/item'
import { limitOf } from '../domain/catalogue/item'
import { catalogueFile } from './catalogueFile'
import { isLimitCode } from '../domain/clock/isLimitCode'
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
    const faults: string[] = []
    if (departments.some(({ no }) => no === department.no)) {
      faults.push(`department.no: 部门编号 ${department.no} 重复 / the number stands twice`)
    }
    departments.push(department)
    for (const [index, one] of listed.entries()) {
      const item = { ...one, departmentNo: department.no } as Item
      const ofItem = [...numberFaults(item), ...limitFaults(item), ...twiceFaults(item)]
      if (items.some(({ code }) => code === item.code)) ofItem.push('code: 事项编码重复 / stands twice')
      faults.push(...ofItem.map(fault => `items.${index} (${item.code}) ${fault}`))
      items.push(item)
    }
    if (faults.length > 0) throw new ConfigError(file, faults)
  }
  return { departments, items }
}

function numberFaults({ code, departmentNo }: Item): string[] {
  return code.slice(2, 4) === departmentNo ? [] : ['code: 编码与部门不符 / the code is another department’s']
}

function limitFaults(item: Item): string[] {
  const days = (code: string) => limitOf(item, code)?.length
  const promised = days('licence.promised')
  const statutory = days('licence.decision')
  const planned = item.steps
    .filter(step => beforeDecision.includes(step.code))
    .reduce((sum, step) => sum + (days(step.limit) ?? 0), 0)
  const faults: string[] = []
  if (promised === undefined) faults.push('limits: 缺少承诺时限 / licence.promised is missing')
  if (statutory === undefined) faults.push('limits: 缺少法定时限 / licence.decision is missing')
  if (promised !== undefined && statutory !== undefined && promised > statutory) {
    faults.push('limits: 承诺时限长于法定时限 / the promise is longer than the law')
  }
  if (promised !== undefined && planned > promised) {
    faults.push(`steps: 环节时限合计 ${planned} 长于承诺 ${promised} / the steps are longer than the promise`)
  }
  for (const { code, limit } of item.steps) {
    if (days(limit) === undefined) faults.push(`steps: 环节 ${code} 的时限不存在 / no limit ${limit}`)
  }
  for (const { code } of item.limits) {
    if (!isLimitCode(code)) faults.push(`limits: 不认识的时限编码 / unknown limit code ${code}`)
  }
  return faults
}

/** Names that the case, the files and the engine find things by. */
function twiceFaults({ limits, steps, materials, form, specialProcedures }: Item): string[] {
  const lists: Record<string, readonly string[]> = {
    limits: limits.map(({ code }) => code),
    steps: steps.map(({ code }) => code),
    materials: materials.map(({ code }) => code),
    form: form.map(({ name }) => name),
    specialProcedures: specialProcedures.map(({ ground }) => ground),
  }
  return Object.entries(lists).flatMap(([list, names]) =>
    names
      .filter((name, index) => names.indexOf(name) !== index)
      .map(name => `${list}: ${name} 重复 / stands twice`),
  )
}
