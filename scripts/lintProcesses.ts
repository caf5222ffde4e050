import { parseArgs } from 'node:util'
import path from 'node:path'
import { loadPublished } from '../config/loadPublished'
import { bpmnlintFindings } from '../workflows/lint/bpmnlint'
import { fitness } from '../workflows/fitness'
import { readProcesses } from '../workflows/readProcesses'
import './endWithReader'

/** npm run lint:processes: every process of every item is held to the rules, and to the law’s time. */
const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: path.resolve(import.meta.dirname, '../workflows/items') },
    item: { type: 'string', multiple: true },
  },
})
const begun = Date.now()
const items = new Map(loadPublished().items.map(item => [item.code, item]))
const sources = (await readProcesses(values.folder)).filter(
  ({ itemCode }) => !values.item || values.item.includes(itemCode),
)
const counts = { clean: 0, tight: 0 }
for (const { itemCode, name, xml } of sources) {
  const item = items.get(itemCode)
  const { faults: found, worstDays } = item
    ? await fitness(xml, item)
    : { faults: ['目录里没有这个事项 / no such item'] }
  if (!found.some(one => one.includes('[too-') || one.includes('[doctype]') || one.includes('[script-task]')))
    found.push(...(await bpmnlintFindings(xml)))
  for (const line of found) console.log(`${name}: ${line}`)
  if (found.length > 0 || !item) continue
  counts.clean += 1
  const promised = item.limits.find(({ code }) => code === 'licence.promised')
  if (promised?.unit === 'working-day' && worstDays === promised.length) counts.tight += 1
}
const faulty = sources.length - counts.clean
console.log(
  `${sources.length} 个流程 / processes: ${counts.clean} 合规 / clean, ${faulty} 有问题 / with findings; ` +
    `${counts.clean} 个符合时限 / fits（${counts.tight} 个用满承诺 / use the whole promise）；${((Date.now() - begun) / 1000).toFixed(1)} s`,
)
process.exit(faulty === 0 ? 0 : 1)
