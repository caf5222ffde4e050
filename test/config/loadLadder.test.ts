import path from 'node:path'
import { expect } from 'chai'
import { loadLadder } from '../../config/loadLadder'
import { changed, folderOf, published, refusalOf } from './support/changedFile'

const first = 'notification/ladder-1.yaml'

describe('loadLadder', () => {
  it('reads the first version', () => {
    const { version, effectiveOn, quietMinutes, alerts } = loadLadder(published(first))
    expect({ version, effectiveOn, quietMinutes }).to.deep.equal({
      version: 1,
      effectiveOn: '2010-04-01',
      quietMinutes: 30,
    })
    expect(alerts.raised.warning).to.deep.equal(['handler'])
  })

  // prettier-ignore
  const refusals = [
    ['a chair that it does not know',      'warning: [handler]',             'warning: [citizen]',                          /alerts\.raised\.warning\.0: /],
    ['a rung of nobody',                   'opened: [department-supervisor, approver]', 'opened: []',                       /orders\.opened: 这一项必须填写。 \/ /],
    ['a warning that is repeated',         'yellow: [department-supervisor, approver]', 'warning: [approver]',              /alerts\.reminded: /],
    ['an officer of an order',             'fedBack: [inspector]',           'fedBack: [handler]',                          /orders\.fedBack\.0: /],
    ['an exception for every place',       'channels:',                      'overrides: [{ telling: raised, level: red, to: [leader] }]\nchannels:', /overrides\.0: 须写明部门或者办件类型，至少一项。 \/ Name a department/],
    ['an exception about a later warning', 'channels:',                      "overrides: [{ departmentNo: '18', telling: reviewed, level: warning, to: [] }]\nchannels:", /overrides\.0: 预警只在发出时通知一次.+ \/ A warning is told once/],
    ['a quiet time of less than nothing',  'quietMinutes: 30',               'quietMinutes: -1',                            /quietMinutes: /],
  ] as const
  for (const [what, from, to, sentence] of refusals) {
    it(`refuses ${what}, and names file and place`, () => {
      const file = path.join(folderOf({ 'ladder.yaml': changed(first, from, to) }), 'ladder.yaml')
      expect(refusalOf(() => loadLadder(file))).to.match(sentence)
    })
  }
})
