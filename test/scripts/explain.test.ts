import { spawnSync } from 'node:child_process'
import { expect } from 'chai'

describe('npm run explain', () => {
  const run = (args: readonly string[], input = '') => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/explain.ts', ...args],
      { input, encoding: 'utf8' },
    )
    return { stdout, stderr, status }
  }

  it('explains a limit with an extension and a pause, day by day', () => {
    const { stdout } = run([
      '--accepted',
      '2011-01-28',
      '--working-days',
      '20',
      '--extend',
      '10',
      '--pause',
      '2011-02-10..2011-02-15',
      '--today',
      '2011-02-20',
      '--json',
    ])
    const answer = JSON.parse(stdout) as { segments: { kind: string; days: number }[] }

    expect(answer).to.include({ dueOn: '2011-03-22', provisional: false, workingDaysLeft: 22 })
    const counted = answer.segments.filter(({ kind }) => kind === 'counted' || kind === 'make-up')
    expect(counted.reduce((sum, { days }) => sum + days, 0)).to.equal(30)
  })

  it('ends quietly when its reader has read enough', () => {
    const lines = '{"acceptedOn":"2011-01-28","workingDays":20}\\n'
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `printf '${lines}%.0s' {1..50000} | ${process.execPath} --import tsx scripts/explain.ts --batch | head -1`,
      ],
      { encoding: 'utf8' },
    )
    expect(stdout).to.equal('{"dueOn":"2011-03-02"}\n')
    expect(stderr).to.equal('')
  })

  it('answers a batch line by line, and a line that cannot be read with what is wrong in it', () => {
    const { stdout, status } = run(
      ['--batch'],
      [
        '{"acceptedOn":"2011-01-28","workingDays":20}',
        '{"acceptedOn":"2011-06-03","workingDays":35,"extensionWorkingDays":10,"pauses":[]}',
        '{"acceptedOn":"2011-02-30","workingDays":20}',
        '{"acceptedOn":"2011-01-28","workingDays":0}',
        '{"acceptedOn":"2011-01-28","workingDays":5,"pauses":[{"startedOn":"2011-02-10","endedOn":"2011-02-09"}]}',
        '{"acceptedOn":"2011-01-28","workingDays":5,"day":1}',
        'not json',
      ].join('\n'),
    )
    const lines = stdout.trim().split('\n')

    expect(lines.slice(0, 2)).to.deep.equal(['{"dueOn":"2011-03-02"}', '{"dueOn":"2011-08-08"}'])
    expect(lines[2]).to.match(/line 3: acceptedOn: not a calendar day/)
    expect(lines[3]).to.match(/line 4: limit must be a whole number of working days, 1 or more: 0/)
    expect(lines[4]).to.match(/line 5: a pause ends before it begins: 2011-02-10\.\.2011-02-09/)
    expect(lines[5]).to.match(/line 6: day: unknown field/)
    expect(lines[6]).to.match(/line 7: /)
    expect(status).to.equal(1)
  })

  it('says what is wrong with its arguments, and how they are written', () => {
    const { stderr, status } = run(['--accepted', '2011-01-28', '--working-days', 'x'])

    expect(status).to.equal(1)
    expect(stderr).to.match(/参数有误 \/ not usable: workingDays: a whole number/)
    expect(stderr).to.include('--pause 2011-02-10..2011-02-15')
  })
})
