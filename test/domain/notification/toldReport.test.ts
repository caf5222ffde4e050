import { expect } from 'chai'
import { loadLadder } from '../../../config/loadLadder'
import { type PastTelling, type Recipient, toldReport } from '../../../domain/notification/toldReport'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'

const standing = loadLadder('config/notification/ladder-1.yaml')
const period = { from: civilDate('2026-03-01'), to: civilDate('2026-03-31') }
const who = (accountId: string, channels: Recipient['channels'] = ['email']): Recipient => ({
  accountId,
  name: accountId.toUpperCase(),
  role: 'reviewer',
  departmentNo: '18',
  channels,
})
const at = (minute: number) => `2026-03-02T01:${String(minute).padStart(2, '0')}:00.000Z` as Instant
const telling = (more: Partial<PastTelling> = {}): PastTelling => ({
  subject: 'alert',
  what: 'raised',
  weight: 'yellow',
  at: at(0),
  before: [],
  after: [],
  ...more,
})
const report = (tellings: PastTelling[], after = standing) =>
  toldReport(period, tellings, { before: standing, after })
const emails = (tellings: PastTelling[], after = standing) => report(tellings, after).messages.email

describe('toldReport', () => {
  it('of nothing is nothing', () =>
    expect(report([])).to.deep.equal({
      ...period,
      tellings: 0,
      notices: { before: 0, after: 0 },
      unheard: { before: 0, after: 0 },
      messages: { email: { before: 0, after: 0 }, sms: { before: 0, after: 0 } },
      kinds: [],
      people: [],
      peopleCount: 0,
    }))

  it('counts notices, and what nobody hears, on both sides', () => {
    const found = report([
      telling({ before: [who('a'), who('b')], after: [who('a')] }),
      telling({ before: [], after: [who('a')] }),
      telling({ before: [who('b')], after: [] }),
    ])
    expect(found).to.deep.include({
      tellings: 3,
      notices: { before: 3, after: 2 },
      unheard: { before: 1, after: 1 },
    })
  })

  it('names those who are told more or less often, the largest change first, then in the order of their ids', () => {
    const { people, peopleCount } = report([
      telling({ before: [who('same')], after: [who('same'), who('b'), who('a')] }),
      telling({ before: [who('less'), who('a')], after: [who('b')] }),
      telling({ before: [who('less'), who('b')], after: [who('b')] }),
    ])
    expect(people.map(({ accountId, before, after }) => [accountId, before, after])).to.deep.equal([
      ['b', 1, 3],
      ['less', 2, 0],
    ])
    expect(peopleCount).to.equal(2)
    expect(people[0]).to.deep.equal({
      accountId: 'b',
      name: 'B',
      role: 'reviewer',
      departmentNo: '18',
      before: 1,
      after: 3,
    })
    const some = report([
      ...Array.from({ length: 4 }, () => telling({ before: [who('little')], after: [who('little')] })),
      telling({ before: [who('little')] }),
      ...Array.from({ length: 3 }, () => telling({ after: [who('much')] })),
    ]).people
    expect(some.map(({ accountId }) => accountId)).to.deep.equal(['much', 'little'])
    const equal = report([telling({ after: [who('z'), who('y'), who('x')] })]).people
    expect(equal.map(({ accountId }) => accountId)).to.deep.equal(['x', 'y', 'z'])
  })

  it('names two hundred and counts all', () => {
    const after = Array.from({ length: 201 }, (_, index) => who(`p${index}`))
    const { people, peopleCount } = report([telling({ after })])
    expect([people.length, peopleCount]).to.deep.equal([200, 201])
  })

  it('has a line for each kind: cards before orders, the heavier first, then as a life goes', () => {
    const { kinds } = report([
      telling({ subject: 'order', what: 'closed', weight: 'red' }),
      telling({ subject: 'order', what: 'opened', weight: 'red', before: [who('a')] }),
      telling({ what: 'reviewed' }),
      telling({ weight: 'warning' }),
      telling({ weight: 'red' }),
      telling({ before: [who('a')], after: [who('a'), who('b')] }),
      telling({ after: [who('a')] }),
    ])
    const lines = kinds.map(({ subject, what, weight, tellings, before, after }) =>
      [subject, what, weight, tellings, before, after].join(' '),
    )
    expect(lines).to.deep.equal([
      'alert raised red 1 0 0',
      'alert raised yellow 2 1 3',
      'alert reviewed yellow 1 0 0',
      'alert raised warning 1 0 0',
      'order opened red 1 1 0',
      'order closed red 1 0 0',
    ])
  })

  describe('messages: what waits for one person goes together', () => {
    const told = (minute: number, more: Partial<PastTelling> = {}) =>
      telling({ at: at(minute), before: [who('a')], after: [who('a')], ...more })
    // prettier-ignore
    const rows: [name: string, tellings: PastTelling[], count: number][] = [
      ['one',                                          [told(0)],                                            1],
      ['two within the quiet time',                    [told(0), told(29)],                                  1],
      ['two at one instant, in whichever order',       [told(29), told(0)],                                  1],
      ['one that comes when the first is due',         [told(0), told(30)],                                  2],
      ['a third one, after the first two have gone',   [told(0), told(20), told(31)],                        2],
      ['a red one takes along what waits',             [told(0), told(10, { weight: 'red' })],               1],
      ['and what comes after it goes by itself',       [told(0), told(10, { weight: 'red' }), told(11)],     2],
      ['in whichever order they are given',            [told(40), told(0)],                                  2],
      ['what goes nowhere makes nothing go sooner',    [told(0, { after: [who('a', [])] }), told(20), told(40)], 1],
      ['two people',                                   [told(0, { after: [who('a'), who('b')] })],           2],
      ['of whom one has no address',                   [told(0, { after: [who('a'), who('b', [])] })],       1],
    ]
    for (const [name, tellings, count] of rows)
      it(`${name}: ${count}`, () => expect(emails(tellings).after).to.equal(count))

    it('is one for each channel that somebody in it wants', () => {
      const tellings = [told(0), told(1, { after: [who('a', ['sms'])] })]
      expect(report(tellings).messages).to.deep.equal({
        email: { before: 1, after: 1 },
        sms: { before: 0, after: 1 },
      })
    })

    it('counts each side by the quiet time of its own ladder', () => {
      const impatient = { ...standing, quietMinutes: 5 }
      expect(emails([told(0), told(10)], impatient)).to.deep.equal({ before: 1, after: 2 })
    })
  })
})
