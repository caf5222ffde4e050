import { expect } from 'chai'
import { loadLadder } from '../../../config/loadLadder'
import { type LadderOverride, chairOf, cityChairs, rungOf } from '../../../domain/notification/ladder'

const ladder = loadLadder('config/notification/ladder-1.yaml')
const place = { departmentNo: '18', itemType: '承诺' }

describe('chairs', () => {
  it('are those that act on the posts, and those of which the city has one kind', () => {
    expect(chairOf).to.deep.equal({
      window: 'window-clerk',
      handling: 'handling-officer',
      review: 'reviewer',
      approval: 'approver',
    })
    expect(cityChairs).to.deep.equal(['inspector', 'leader'])
  })
})

describe('rungOf', () => {
  // prettier-ignore
  const table = [
    ['raised',   'warning', 'handler',                                                     'a warning is for whoever has the step'],
    ['raised',   'yellow',  'handler reviewer department-supervisor',                      'a yellow card reaches the next chair'],
    ['raised',   'red',     'handler reviewer department-supervisor approver inspector',   'a red one reaches the head and the inspectorate'],
    ['reminded', 'yellow',  'department-supervisor approver',                              'nobody signed: up the chain'],
    ['reminded', 'red',     'approver inspector leader',                                   'nobody signed: up the chain'],
    ['appealed', 'yellow',  'inspector',                                                   'an appeal waits for its reviewer'],
    ['reviewed', 'red',     'handler department-supervisor approver',                      'the outcome goes to those who were heard'],
    ['reminded', 'warning', '',                                                            'a warning is not repeated'],
  ] as const
  for (const [telling, level, to, because] of table)
    it(`${telling} ${level}: ${because}`, () =>
      expect(rungOf(ladder, telling, level, place).join(' ')).to.equal(to))

  const override = (more: Partial<LadderOverride>): LadderOverride => ({
    telling: 'raised',
    level: 'yellow',
    to: ['approver'],
    ...more,
  })
  // prettier-ignore
  const overrides = [
    ['a department’s own',           [override({ departmentNo: '18' })],                                     'approver'],
    ['another department’s',         [override({ departmentNo: '19' })],                                     'handler reviewer department-supervisor'],
    ['a type’s own',                 [override({ itemType: '承诺' })],                                        'approver'],
    ['another type’s',               [override({ itemType: '即办' })],                                        'handler reviewer department-supervisor'],
    ['another level’s',              [override({ level: 'red' })],                                           'handler reviewer department-supervisor'],
    ['another telling’s',            [override({ telling: 'reviewed' })],                                    'handler reviewer department-supervisor'],
    ['the later of two',             [override({}), override({ to: ['leader'] })],                           'leader'],
    ['nobody, where it says nobody', [override({ to: [] })],                                                 ''],
  ] as const
  for (const [name, own, to] of overrides)
    it(`override: ${name}`, () =>
      expect(rungOf({ ...ladder, overrides: own }, 'raised', 'yellow', place).join(' ')).to.equal(to))
})
