import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { startProduct } from '../test/support/startProduct'
import { bareEngine } from './bare'
import { benchCity, printCity } from './city'
import { cpuMeter } from './cpu'
import { printLateness, sweepLateness } from './lateness'
import { Samples, byHands } from './samples'
import { type Chairs, oneCase, takeChairs } from './throughApi'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '200' },
    users: { type: 'string', default: '16' },
    'idle-seconds': { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
  },
})
const [cases, users, idleSeconds] = [values.cases, values.users, values['idle-seconds']].map(Number) as [
  number,
  number,
  number,
]

console.log(
  `圭表压测 / bench: ${cases} cases, ${users} users, ${cpus().length} cores, Node ${process.versions.node}`,
)
const product = await startProduct()
const pids = {
  web: product.pidOf('web'),
  workers: product.pidOf('workers'),
  monitor: product.pidOf('monitor'),
  store: product.runtime.store.pid(),
  engine: product.runtime.engine.pid(),
  driver: process.pid,
}
const chairs: Chairs[] = []
while (chairs.length < users) chairs.push(await takeChairs(product))
await byHands(users, users * 2, n => oneCase(chairs[n % users]!, new Samples())) // warm

const samples = new Samples()
const used = cpuMeter(pids)
const seconds = await byHands(users, cases, n => oneCase(chairs[n % users]!, samples))
const cpuMsPerCase = Object.fromEntries(
  Object.entries(used()).map(([name, ms]) => [name, Math.round((ms / cases) * 10) / 10]),
)
const casesPerSecond = round(cases / seconds)

console.log('静置 / idle …')
const idle = cpuMeter(pids)
await new Promise(resolve => setTimeout(resolve, idleSeconds * 1000))
const { driver: _, ...system } = idle()
const idlePercentOfOneCore = round(
  (Object.values(system).reduce((sum, ms) => sum + ms, 0) / (idleSeconds * 1000)) * 100,
)

const lateness = await sweepLateness(product)
for (const door of ['web', 'workers', 'monitor'] as const) await product.stopDoor(door)
const barePerSecond = round(cases / (await bareEngine(product.runtime.zeebeAddress, users, cases)))
const ratio = round(casesPerSecond / barePerSecond)
const steps = samples.figures()
await product.stop()
const city = await benchCity()

console.log(`\n${'step'.padEnd(32)}${'p50 ms'.padStart(8)}${'p95 ms'.padStart(8)}${'p99 ms'.padStart(8)}`)
for (const { name, p50Ms, p95Ms, p99Ms } of steps) {
  console.log(name.padEnd(32) + [p50Ms, p95Ms, p99Ms].map(ms => String(ms).padStart(8)).join(''))
}
console.log(`\ncompleted cases/s     ${casesPerSecond}`)
console.log(`bare engine cases/s   ${barePerSecond} (same diagram, same broker, workers that only complete)`)
console.log(`ratio                 ${ratio}`)
console.log(
  `CPU-ms per case       ${Object.entries(cpuMsPerCase)
    .map(([name, ms]) => `${name} ${ms}`)
    .join(', ')}`,
)
console.log(
  `idle                  ${idlePercentOfOneCore} % of one core (${Object.entries(system)
    .map(([name, ms]) => `${name} ${ms} ms`)
    .join(', ')} in ${idleSeconds} s)`,
)
printLateness(lateness)
printCity(city)
if (values.json)
  console.log(
    JSON.stringify({
      ratio,
      casesPerSecond,
      barePerSecond,
      steps,
      cpuMsPerCase,
      idlePercentOfOneCore,
      users,
      cases,
    }),
  )
process.exit(0)

function round(value: number): number {
  return Math.round(value * 100) / 100
}
