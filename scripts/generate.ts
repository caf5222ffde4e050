import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadPublished } from '../config/loadPublished'
import { compose } from '../workflows/archetypes/compose'
import { elementTemplates } from '../workflows/archetypes/elementTemplates'
import { differences } from '../workflows/archetypes/differences'
import { isGenerated, writeBpmn } from '../workflows/archetypes/writeBpmn'
import { processFile } from '../workflows/readProcesses'

const HELP = `npm run generate [-- --check] [-- --folder DIR] [-- --force ZZ18012]
从事项目录生成每个事项的流程图；流程设计员改过的不覆盖，只列出差异。
Draws the process of every item from the catalogue; one that a designer changed is left alone, and the difference told.
  --check   只检查，不写 / writes nothing; ends with 1 where something would be written
  --force   放弃设计员的改动 / gives up what a designer changed in this one item`

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    folder: { type: 'string', default: path.resolve(import.meta.dirname, '../workflows/items') },
    force: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit(0)
}

const { items, departments } = loadPublished()
const nameOf = new Map(departments.map(({ no, name }) => [no, name]))
const counts = { written: 0, unchanged: 0, designed: 0 }
for (const item of items) {
  const file = processFile(values.folder, item.code)
  const xml = await writeBpmn(
    item,
    nameOf.get(item.departmentNo)!,
    compose(item, no => nameOf.get(no)!),
  )
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  if (before === xml) counts.unchanged += 1
  else if (before !== undefined && !isGenerated(before) && !values.force.includes(item.code)) {
    counts.designed += 1
    console.log(`${item.code} 设计员改过，不覆盖 / a designer’s, left alone:`)
    for (const line of await differences(before, xml)) console.log(`  ${line}`)
  } else write(file, xml, `${item.code} 与目录不符 / does not follow from the catalogue`)
}
const templates = path.resolve(import.meta.dirname, '../workflows/element-templates/guibiao.json')
const made = `${JSON.stringify(elementTemplates(), null, 2)}\n`
if (!existsSync(templates) || readFileSync(templates, 'utf8') !== made)
  write(templates, made, 'workflows/element-templates/guibiao.json 须重写 / to be written')
const { written, unchanged, designed } = counts
console.log(
  `${items.length} 项 / items: ${written} ${values.check ? '待写 / to write' : '写入 / written'}, ${unchanged} 未变 / unchanged, ${designed} 设计员的 / designers’`,
)
process.exit(values.check && written > 0 ? 1 : 0)

/** With `--check` only said. */
function write(file: string, text: string, fault: string): void {
  counts.written += 1
  if (values.check) return console.log(fault)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
