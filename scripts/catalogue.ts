import path from 'node:path'
import { parseArgs } from 'node:util'
import { catalogueGaps } from '../config/catalogueGaps'
import { catalogueReport } from '../config/catalogueReport'
import { type CatalogueFolder, loadCatalogue } from '../config/loadCatalogue'
import { ConfigError } from '../config/support'
import './endWithReader'

const HELP = `npm run catalogue -- --check | --report [--json]
  --check   目录是否完整：逐字段列出单薄、含糊、雷同之处 / what is thin, vague or copied, field by field
  --report  形态、类型、时限压缩、所引条文及其牵连的事项 / shapes, types, compression, articles and the items that each would touch`

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    folder: { type: 'string', default: path.resolve(import.meta.dirname, '../config/catalogue') },
  },
})
process.exitCode = run()

function run(): number {
  if (values.check === values.report) {
    console.log(HELP)
    return 1
  }
  try {
    const catalogue = loadCatalogue(values.folder)
    return values.check ? check(catalogue) : report(catalogue)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    return 1
  }
}

function check({ departments, items, rows }: CatalogueFolder): number {
  const gaps = catalogueGaps(rows)
  for (const { code, field, fault } of gaps) console.log(`${code} ${field}: ${fault}`)
  const byField = new Map<string, number>()
  for (const { field } of gaps) byField.set(field, (byField.get(field) ?? 0) + 1)
  const fields = [...byField].map(([field, count]) => `${field} ${count}`).join('，')
  console.log(
    `${departments.length} 个部门 / departments, ${items.length} 项 / items, ${gaps.length} 处缺漏 / gaps${fields ? `：${fields}` : ''}`,
  )
  return gaps.length === 0 ? 0 : 1
}

function report({ items, departments }: CatalogueFolder): number {
  const told = catalogueReport(items)
  if (values.json) {
    console.log(JSON.stringify(told))
    return 0
  }
  const line = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${count}`)
      .join('，')
  console.log(`形态 / shapes: ${line(told.shapes)}`)
  console.log(`类型 / types: ${line(told.types)}`)
  console.log(`性质 / natures: ${line(told.natures)}`)
  const { compression } = told
  console.log(
    `承诺比法定短 / promises shorter than the law: 平均 / mean ${compression.meanPercent} %（${compression.items} 项可比 / comparable）`,
  )
  for (const { no, name } of departments)
    if (compression.byDepartment[no] !== undefined)
      console.log(`  ${no} ${name} ${compression.byDepartment[no]} %`)
  console.log(`所引条文 / articles: ${told.articles.length}，其中未核对 / unchecked ${told.unchecked}`)
  for (const { article, items: touched, isChecked } of told.articles)
    console.log(
      `  ${article}${isChecked ? '' : '（未核对）'}：${touched.length} 项 / items ${touched.slice(0, 12).join(' ')}${touched.length > 12 ? ' …' : ''}`,
    )
  return 0
}
