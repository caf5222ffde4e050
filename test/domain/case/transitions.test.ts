import { expect } from 'chai'
import { isEvent } from '../../../domain/case/events'
import { stepStates } from '../../../domain/case/steps'
import { type CaseState, always, caseStates, transitions } from '../../../domain/case/transitions'
import { filed, journalOf } from '../../support/journal'

/** What is heard or reported changes no state. */
const heard = (state: CaseState) =>
  ['hearingOffered', 'hearingRequested', 'hearingWaived', 'hearingNoticed', 'hearingHeld', 'reportedUp']
    .map(type => `${type}→${state}`)
    .join(' ')
/** Until it is decided: taken back, or renewed by law when the licence expires. */
const open = 'withdrawn→withdrawn deemedRenewed→deemedApproved'
const running = `${open} deemedApproved→deemedApproved`

// prettier-ignore
const table: Record<CaseState, string> = {
  filed:          `${open} accepted→accepted deemedAccepted→accepted acceptanceRefused→notAccepted supplementRequested→supplementing`,
  supplementing:  `${open} supplementReceived→filed deemedWithdrawn→withdrawn`,
  accepted:       `${running} extended→accepted clockPaused→paused ${heard('accepted')} siteChecked→checked reviewed→reviewed decided→granted`,
  checked:        `${running} extended→checked clockPaused→paused ${heard('checked')} reviewed→reviewed decided→granted`,
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

  it('has thirteen states, and three events that change none', () => {
    expect(caseStates).to.have.length(13)
    expect(always).to.deep.equal(['stepStarted', 'documentIssued', 'feeCharged'])
  })
})

describe('stepStates', () => {
  it('says in which states a step can be worked on', () => {
    expect(stepStates).to.deep.equal({
      'acceptance-check': ['filed'],
      'site-check': ['accepted'],
      review: ['checked'],
      'expert-review': ['paused'],
      decision: ['reviewed'],
      delivery: ['granted', 'refused', 'deemedApproved'],
    })
  })
})

describe('isEvent', () => {
  it('knows an event by its type', () => {
    const [event] = journalOf(['2026-03-02', filed('2026-03-02')])
    expect([isEvent('filed')(event!), isEvent('decided')(event!)]).to.deep.equal([true, false])
  })
})
