import path from 'node:path'
import { expect } from 'chai'
import { loadRuleSet } from '../../config/loadRuleSet'
import { changed, folderOf, published, refusalOf } from './support/changedFile'

const first = 'supervision/rules-1.yaml'

describe('loadRuleSet', () => {
  it('reads the first version: when each rule speaks, how loud, and about which limit', () => {
    const { version, effectiveOn, rules } = loadRuleSet(published(first))

    expect({ version, effectiveOn }).to.deep.equal({ version: 1, effectiveOn: '2010-04-01' })
    expect(rules.map(({ id, level, limit, trigger }) => [id, level, limit, trigger])).to.have.deep.members([
      ['W1', 'warning', 'licence.promised', { when: 'near', workingDaysLeft: 1, usedShare: 0.9 }],
      ['Y2', 'yellow', 'acceptance.decision', { when: 'passed' }],
      ['Y4', 'yellow', 'licence.promised', { when: 'passed' }],
      ['Y9', 'yellow', 'licence.delivery', { when: 'passed' }],
      ['R1', 'red', 'licence.decision', { when: 'passed' }],
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
    ['a limit that no clock runs',      'limit: licence.delivery', 'limit: licence.deliver',  /rules\.3\.limit: 不认识的时限编码 \/ unknown limit code/],
    ['a share above the whole',         'usedShare: 0.9',          'usedShare: 1.5',          /rules\.0\.trigger\.usedShare: .+ \/ Too big/],
    ['a warning without its threshold', ', usedShare: 0.9',        '',                        /rules\.0\.trigger\.usedShare: /],
    ['a rule that stands twice',        'id: Y9',                  'id: Y4',                  /rules: 规则编号重复 \/ a rule stands twice/],
    ['a rule without a source',         /basis: \{ act: 梅.*/,     '',                        /rules\.0\.basis: .+ \/ Invalid input/],
    ['a level that is no card',         'level: red',              'level: blue',             /rules\.4\.level: /],
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
