import { expect } from 'chai'
import type { Alert, AlertEvent, AlertState } from '../../../domain/supervision/alert'
import { alertAfter, alertMoves, foldLife, isUnsigned } from '../../../domain/supervision/alertLife'
import { civilDate } from '../../../lib/civilDate'
import type { Instant } from '../../../lib/moment'
import { sampleAlert } from '../../contract/support/samples'

const event = (on: string, more: object): AlertEvent =>
  ({
    at: `${on}T02:00:00.000Z` as Instant,
    on: civilDate(on),
    by: { accountId: 'li', name: '李四' },
    ...more,
  }) as AlertEvent

const events: Record<AlertEvent['type'], object> = {
  raised: { type: 'raised' },
  notified: { type: 'notified', told: [], of: 0 },
  signed: { type: 'signed' },
  answered: { type: 'answered', kind: 'explanation', text: '说明', files: [] },
  appealed: { type: 'appealed', ground: 'facts', text: '申诉', files: [] },
  reviewed: { type: 'reviewed', outcome: 'upheld', reasons: '属实' },
  escalated: { type: 'escalated', toAlertId: 'x' },
  closed: { type: 'closed', reasons: '已整改' },
}
const types = Object.keys(events) as AlertEvent['type'][]
const states = Object.keys(alertMoves) as AlertState[]

describe('alertAfter', () => {
  const card = (more: Partial<Alert> = {}) =>
    sampleAlert({ life: [event('2026-03-02', events.raised)], ...more })

  for (const state of states) {
    const lawful = Object.keys(alertMoves[state]).join(', ') || 'nothing'
    it(`${state}: ${lawful}, and nothing else`, () => {
      for (const type of types) {
        const next = alertAfter(card({ state }), event('2026-03-03', events[type]))
        expect(next?.state, type).to.equal(alertMoves[state][type])
      }
    })
  }

  // prettier-ignore
  const lowerings: [Alert['standing'], object, Alert['standing'] | undefined, string][] = [
    ['red',    { outcome: 'lowered', level: 'yellow' },  'yellow',  'a red card becomes a yellow one'],
    ['yellow', { outcome: 'lowered', level: 'warning' }, 'warning', 'a yellow card becomes a warning'],
    ['yellow', { outcome: 'lowered', level: 'yellow' },  undefined, 'the same level is no lower one'],
    ['yellow', { outcome: 'lowered', level: 'red' },     undefined, 'nor is a higher one'],
    ['yellow', { outcome: 'lowered' },                   undefined, 'a lower one must be named'],
    ['yellow', { outcome: 'revoked' },                   'revoked', 'a revoked card counts no more'],
    ['red',    { outcome: 'upheld' },                    'red',     'an upheld one stays'],
  ]
  for (const [standing, outcome, expected, because] of lowerings) {
    it(`reviewed: ${because}`, () => {
      const level = standing as Alert['level']
      const review = event('2026-03-04', { ...events.reviewed, ...outcome })
      expect(alertAfter(card({ state: 'appealed', level, standing }), review)?.standing).to.equal(expected)
    })
  }

  it('counts as signed for once anybody said anything', () => {
    expect(states.filter(state => isUnsigned({ state }))).to.deep.equal(['raised', 'notified'])
  })

  it('needs no defence against a warning: it is told, signed for and closed', () => {
    const warning = card({ level: 'warning', standing: 'warning' })
    const taken = types.filter(type => alertAfter(warning, event('2026-03-03', events[type])))
    expect(taken.sort()).to.deep.equal(['closed', 'notified', 'signed'])
  })

  // prettier-ignore
  const table: Record<AlertState, string> = {
    raised:   'notified→notified signed→signed answered→answered appealed→appealed escalated→raised closed→closed',
    notified: 'notified→notified signed→signed answered→answered appealed→appealed escalated→notified closed→closed',
    signed:   'notified→signed answered→answered appealed→appealed escalated→signed closed→closed',
    answered: 'notified→answered signed→answered answered→answered appealed→appealed escalated→answered closed→closed',
    appealed: 'notified→appealed answered→appealed reviewed→reviewed',
    reviewed: 'notified→reviewed answered→reviewed escalated→reviewed closed→closed',
    closed:   'notified→closed',
  }
  for (const state of states) {
    it(`${state} leads to ${table[state] || 'nothing'}`, () => {
      const moves = types
        .filter(type => alertMoves[state][type])
        .map(type => `${type}→${alertMoves[state][type]}`)
      expect(moves.join(' ')).to.equal(table[state])
    })
  }

  it('lets no defence of a warning through in any state', () => {
    for (const state of states) {
      for (const type of ['answered', 'appealed', 'reviewed', 'escalated'] as const) {
        const warning = card({ level: 'warning', standing: 'warning', state })
        expect(alertAfter(warning, event('2026-03-03', events[type])), `${state} ${type}`).to.equal(undefined)
      }
    }
  })

  // prettier-ignore
  const reviews = [
    ['red',    { outcome: 'upheld' },                    'red',       'an upheld card stands'],
    ['red',    { outcome: 'lowered', level: 'yellow' },  'yellow',    'a red one can become yellow'],
    ['red',    { outcome: 'lowered', level: 'warning' }, 'warning',   'or a warning'],
    ['yellow', { outcome: 'lowered', level: 'warning' }, 'warning',   'a yellow one can become a warning'],
    ['yellow', { outcome: 'lowered', level: 'yellow' },  undefined,   'lowered to what it is already, it is refused'],
    ['yellow', { outcome: 'lowered', level: 'red' },     undefined,   'nobody makes it worse by reviewing it'],
    ['yellow', { outcome: 'lowered' },                   undefined,   'lowered to nothing that is said, it is refused'],
    ['yellow', { outcome: 'revoked' },                   'revoked',   'a revoked card counts nowhere'],
  ] as const
  for (const [level, review, standing, because] of reviews) {
    it(because, () => {
      const appealed = card({ level, standing: level, state: 'appealed' })
      const next = alertAfter(appealed, event('2026-03-05', { type: 'reviewed', reasons: '复核', ...review }))
      expect(next?.standing).to.equal(standing)
      expect(next?.level).to.equal(next && level)
    })
  }

  it('is told by its life alone, event after event', () => {
    let told = card()
    for (const type of ['notified', 'signed', 'answered', 'appealed', 'reviewed', 'closed'] as const) {
      told = alertAfter(told, event('2026-03-03', events[type]))!
      expect(foldLife(told)).to.deep.equal({ state: told.state, standing: told.standing })
    }
    expect(told.state).to.equal('closed')
  })

  it('names the place of an event that cannot be', () => {
    const broken = card({ life: [...card().life, event('2026-03-03', events.reviewed)] })
    expect(() => foldLife(broken)).to.throw(RangeError, /life\[1\]: reviewed is not lawful in raised/)
    expect(() => foldLife(card({ life: [] }))).to.throw(RangeError, /begins with `raised`/)
  })
})
