// npm run check: everything that needs neither engine nor browser, side by side. Plain JavaScript: it starts fastest.
import { spawn } from 'node:child_process'

const steps = ['format:check', 'lint', 'types', 'imports', 'test:quick']

const startedAt = Date.now()
const results = await Promise.all(steps.map(run))
for (const { step, code, output, seconds } of results) {
  console.log(`${code === 0 ? '✔' : '✖'} ${step} (${seconds.toFixed(1)} s)`)
  if (code !== 0) console.log(output.trim().split('\n').slice(-60).join('\n'))
}
const failed = results.filter(({ code }) => code !== 0).length
console.log(
  `${steps.length - failed} of ${steps.length} checks hold, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
)
process.exit(failed === 0 ? 0 : 1)

function run(step) {
  const begunAt = Date.now()
  const child = spawn('npm', ['run', '--silent', step], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', chunk => (output += chunk))
  child.stderr.on('data', chunk => (output += chunk))
  return new Promise(resolve =>
    child.on('close', code => resolve({ step, code, output, seconds: (Date.now() - begunAt) / 1000 })),
  )
}
