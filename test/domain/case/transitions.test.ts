import { expect } from 'chai'
import { type CaseEvent, isEvent } from '../../../domain/case/events'
import { isStepDue, stepStates } from '../../../domain/case/steps'
import type { StepCode } from '../../../domain/catalogue/item'
import { type CaseState, always, caseStates, transitions } from '../../../domain/case/transitions'
import { filed, journalOf } from '../../support/journal'

/** What is heard or reported changes no state. */
const heard = (state: CaseState) =>
  ['hearingOffered', 'hearingRequested', 'hearingWaived', 'hearingNoticed', 'hearingHeld', 'reportedUp']
    .map(type => `${type}→${state}`)
    .join(' ')
/** Before the review others are asked, and the public. */
const examined = (state: CaseState) => `${heard(state)} countersigned→${state} publicised→${state}`
/** Until it is decided: taken back, or renewed by law when the licence expires. */
const open = 'withdrawn→withdrawn deemedRenewed→deemedApproved'
const running = `${open} deemedApproved→deemedApproved`

// prettier-ignore
const table: Record<CaseState, string> = {
  filed:          `${open} accepted→accepted deemedAccepted→accepted acceptanceRefused→notAccepted supplementRequested→supplementing`,
  supplementing:  `${open} supplementReceived→filed deemedWithdrawn→withdrawn`,
  accepted:       `${running} extended→accepted clockPaused→paused ${examined('accepted')} siteChecked→checked reviewed→reviewed decided→granted`,
  checked:        `${running} extended→checked clockPaused→paused ${examined('checked')} reviewed→reviewed decided→granted`,
  paused:         `${open} clockPaused→paused clockResumed→checked ${heard('paused')}`,
  reviewed:       `${running} extended→reviewed clockPaused→paused ${heard('reviewed')} decided→granted`,
  granted:        'delivered→delivered',
  refused:        'delivered→delivered',
  deemedApproved: 'delivered→delivered',
  delivered:      'archived→archived',
  notAccepted:    'archived→archived',
  withdrawn:      'archived→archived',
  archived:       '',
}

describe('transitions', () => {
  for (const state of caseStates) {
    it(`${state} leads to ${table[state] || 'nothing'}`, () => {
      const moves = Object.entries(transitions[state]).map(([event, next]) => `${event}→${next}`)
      expect(moves.sort()).to.deep.equal(table[state].split(' ').filter(Boolean).sort())
    })
  }

  it('has thirteen states, and four events that change none', () => {
    expect(caseStates).to.have.length(13)
    expect(always).to.deep.equal(['stepStarted', 'documentIssued', 'feeCharged', 'feeWaived'])
  })
})

describe('stepStates', () => {
  it('says in which states a step can be worked on', () => {
    expect(stepStates).to.deep.equal({
      'acceptance-check': ['filed'],
      'site-check': ['accepted'],
      countersign: ['accepted', 'checked'],
      commission: ['accepted', 'checked'],
      publicity: ['accepted', 'checked'],
      review: ['accepted', 'checked'],
      'special-procedure': ['paused'],
      hearing: ['reviewed', 'paused'],
      'report-up': ['reviewed'],
      'superior-decision': ['reviewed'],
      decision: ['accepted', 'reviewed'],
      fee: ['granted', 'deemedApproved'],
      delivery: ['granted', 'refused', 'deemedApproved'],
    })
  })
})

describe('isStepDue', () => {
  const said = (departmentNo: string) => ({
    type: 'countersigned' as const,
    departmentNo,
    stance: 'agree' as const,
    opinion: '同意',
    isLast: false,
    files: [],
  })
  // prettier-ignore
  const table: [StepCode, CaseState, string[], string | undefined, boolean, string][] = [
    ['site-check',        'accepted', [],                 undefined, true,  'after acceptance'],
    ['site-check',        'checked',  [],                 undefined, false, 'once the site was checked'],
    ['countersign',       'checked',  ['40'],             '15',      true,  'while one of those who were asked has not answered'],
    ['countersign',       'checked',  ['40'],             '40',      false, 'once that one has answered'],
    ['countersign',       'reviewed', [],                 '15',      false, 'never behind the review'],
    ['publicity',         'accepted', ['publicised'],     undefined, false, 'once it was public'],
    ['commission',        'checked',  ['clockPaused'],    undefined, false, 'once the procedure has begun'],
    ['special-procedure', 'paused',   ['clockPaused'],    undefined, true,  'while the clock stands'],
    ['hearing',           'paused',   ['hearingNoticed'], undefined, true,  'until the hearing was held'],
    ['hearing',           'reviewed', ['hearingHeld'],    undefined, false, 'once it was held'],
    ['hearing',           'reviewed', ['hearingWaived'],  undefined, false, 'or given up'],
    ['report-up',         'reviewed', ['reportedUp'],     undefined, false, 'once it has gone up'],
    ['superior-decision', 'reviewed', ['reportedUp'],     undefined, true,  'until the organ above has decided'],
    ['fee',               'granted',  ['feeCharged'],     undefined, false, 'once it is paid'],
    ['fee',               'granted',  ['feeWaived'],      undefined, false, 'or nothing is to be paid'],
    ['fee',               'refused',  [],                 undefined, false, 'who gets nothing pays nothing'],
  ]
  for (const [step, state, before, departmentNo, expected, sentence] of table) {
    it(`${step} in ${state}: ${sentence}`, () => {
      const journal = before.map(one =>
        /^\d/.test(one) ? said(one) : { type: one },
      ) as unknown as readonly CaseEvent[]
      expect(isStepDue(step, { state, journal }, departmentNo)).to.equal(expected)
    })
  }
})

describe('isEvent', () => {
  it('knows an event by its type', () => {
    const [event] = journalOf(['2026-03-02', filed('2026-03-02')])
    expect([isEvent('filed')(event!), isEvent('decided')(event!)]).to.deep.equal([true, false])
  })
})
