import { expect } from 'chai'
import type { BackTestReport } from '../../domain/publication/backTestReport'
import { runScript } from '../support/runScript'

describe('npm run back-test', () => {
  const run = (...args: string[]) =>
    runScript('scripts/backTest.ts', process.env, ['--from', '2025-03-01', '--to', '2025-04-30', ...args])

  it('replays a simulated period under a shorter promise', async () => {
    const output = await run('--simulated', '300', '--limit', 'licence.promised=3', '--json')
    const report = JSON.parse(output.slice(output.indexOf('{'))) as BackTestReport
    expect(report.cases).to.equal(300)
    expect(report.cards.after.yellow).to.be.greaterThan(report.cards.before.yellow)
    expect(report.scores.length).to.be.greaterThan(0)
  }).timeout(60_000)

  it('says what is wrong with a limit, a file and a period', async () => {
    const said = async (...args: string[]) =>
      run('--simulated', '1', ...args).catch((error: Error) => error.message)
    const [limit, rules, period] = await Promise.all([
      said('--limit', 'licence.promised=x'),
      said('--rules', 'no-such-file.yaml'),
      said('--to', '2025-02-01'),
    ])
    expect(limit).to.include('--limit licence.promised=x')
    expect(rules).to.include('no-such-file.yaml')
    expect(period).to.include('the period ends before it begins')
  }).timeout(60_000)
})
