import path from 'node:path'
import { expect } from 'chai'
import { loadRuleSet } from '../../config/loadRuleSet'
import { changed, folderOf, published, refusalOf } from './support/changedFile'

const first = 'supervision/rules-1.yaml'

describe('loadRuleSet', () => {
  it('reads the first version: when each rule speaks, how loud, and about which limit', () => {
    const { version, effectiveOn, rules } = loadRuleSet(published(first))

    expect({ version, effectiveOn }).to.deep.equal({ version: 1, effectiveOn: '2010-04-01' })
    // prettier-ignore
    expect(rules.map(({ id, level, trigger, scoredAs }) => [id, level, trigger, scoredAs])).to.deep.equal([
      ['W1',  'warning', { when: 'near', limit: 'licence.promised', workingDaysLeft: 1, usedShare: 0.9 }, 'time-limits'],
      ['W2',  'warning', { when: 'last-day', limit: 'step.*', fromMinute: 720 }, 'time-limits'],
      ['Y1',  'yellow',  { when: 'passed', limit: 'step.*', moreThanWorkingDays: 0, unlessPassed: 'licence.promised' }, 'time-limits'],
      ['Y2',  'yellow',  { when: 'passed', limit: 'acceptance.decision', moreThanWorkingDays: 0 }, 'time-limits'],
      ['Y3',  'yellow',  { when: 'defect', defect: 'second-supplement' }, 'procedure'],
      ['Y4',  'yellow',  { when: 'passed', limit: 'licence.promised', moreThanWorkingDays: 0, unlessPassed: 'licence.decision' }, 'time-limits'],
      ['Y5',  'yellow',  { when: 'defect', defect: 'pause', redFrom: 2 }, 'procedure'],
      ['Y6',  'yellow',  { when: 'defect', defect: 'extension' }, 'procedure'],
      ['Y7',  'yellow',  { when: 'defect', defect: 'refusal' }, 'procedure'],
      ['Y8',  'yellow',  { when: 'defect', defect: 'site-check' }, 'procedure'],
      ['Y9',  'yellow',  { when: 'passed', limit: 'licence.delivery', moreThanWorkingDays: 0 }, 'time-limits'],
      ['Y10', 'yellow',  { when: 'passed', limit: 'licence.first-review', moreThanWorkingDays: 0 }, 'time-limits'],
      ['Y11', 'yellow',  { when: 'defect', defect: 'late-entry' }, 'data'],
      ['R1',  'red',     { when: 'passed', limit: 'licence.decision', moreThanWorkingDays: 0 }, 'time-limits'],
      ['R2',  'red',     { when: 'defect', defect: 'fee' }, 'fees'],
      ['R3',  'red',     { when: 'defect', defect: 'skipped-step' }, 'procedure'],
      ['R4',  'red',     { when: 'defect', defect: 'hearing' }, 'procedure'],
      ['R5',  'red',     { when: 'defect', defect: 'refused-lawful' }, 'liability'],
      ['R6',  'red',     { when: 'uncorrected', workingDays: 3 }, 'inspection'],
      ['R7',  'red',     { when: 'accumulated', count: 2 }, 'inspection'],
    ])
  })

  it('gives every rule a source that a person compared', () => {
    for (const { id, basis } of loadRuleSet(published(first)).rules) {
      expect(basis.act, id).to.not.equal('')
      expect(basis.checkedOn, id).to.match(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  // prettier-ignore
  const refusals = [
    ['a limit that no clock runs',      'limit: licence.delivery', 'limit: licence.deliver',  /rules\.10\.trigger\.limit: 不认识的时限编码.+ \/ Unknown code of a limit/],
    ['a share above the whole',         'usedShare: 0.9',          'usedShare: 1.5',          /rules\.0\.trigger\.usedShare: .+ \/ Too big/],
    ['a warning without its threshold', ', usedShare: 0.9',        '',                        /rules\.0\.trigger\.usedShare: /],
    ['a rule that stands twice',        'id: Y9',                  'id: Y4',                  /rules: 规则编号重复.+ \/ A rule stands twice/],
    ['a rule without a source',         /basis: \{ act: 梅.*/,     '',                        /rules\.0\.basis: .+ \/ Invalid input/],
    ['a level that is no card',         'level: red',              'level: blue',             /rules\.13\.level: /],
    ['a day that does not exist',       '2010-04-01',              '2010-04-31',              /effectiveOn: .+ \/ Invalid ISO date/],
    ['YAML that is not closed',         'when: near',              'when: [near',             /rules\.yaml:\d+\n {2}语法有误 \/ syntax: /],
  ] as const

  for (const [what, from, to, sentence] of refusals) {
    it(`refuses ${what}, and names file and place`, () => {
      const file = path.join(folderOf({ 'rules.yaml': changed(first, from, to) }), 'rules.yaml')

      const refusal = refusalOf(() => loadRuleSet(file))

      expect(refusal).to.include(`配置文件有误 / not usable: ${file}`)
      expect(refusal).to.match(sentence)
    })
  }
})
