import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

/**
 * `npm run mutation` or `npm run mutation -- clock calendar`: changes each area of the domain in every way that
 * Stryker knows and tells which changes no test of that area notices. Half an hour for all of them on two cores.
 */
const all = readdirSync('domain')
const wanted = process.argv.slice(2)
const unknown = wanted.filter(area => !all.includes(area))
if (unknown.length > 0) {
  console.error(`no area of the domain: ${unknown.join(', ')}; there are ${all.join(', ')}`)
  process.exit(2)
}
let isWhole = true
for (const area of wanted.length > 0 ? wanted : all) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'],
    {
      stdio: 'inherit',
      env: { ...process.env, GUIBIAO_MUTATION_AREA: area },
    },
  )
  isWhole &&= status === 0
}
process.exit(isWhole ? 0 : 1)
