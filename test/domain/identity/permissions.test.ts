import { expect } from 'chai'
import { caseStates } from '../../../domain/case/transitions'
import { authorize } from '../../../domain/identity/authorize'
import { type Action, actions, grants } from '../../../domain/identity/permissions'
import { type Account, type Role, roles } from '../../../domain/identity/roles'

/** Every role × action × whose × state, against the one table: nothing is granted that is not in it. */
describe('permissions, exhaustively', () => {
  const account = (role: Role): Account => ({
    id: 'me',
    loginName: 'me',
    name: 'me',
    role,
    departmentNo: '18',
  })
  const subjects = [
    { whose: 'own', ownerId: 'me', departmentNo: '99' },
    { whose: 'department', ownerId: 'other', departmentNo: '18' },
    { whose: 'foreign', ownerId: 'other', departmentNo: '99' },
  ] as const
  const nounOf = (action: Action) => (action.startsWith('step.') ? 'case' : action.split('.', 1)[0]!)

  for (const role of roles) {
    it(`${role}: ${actions.length} actions × ${subjects.length} × ${caseStates.length} states`, () => {
      for (const action of actions) {
        for (const { whose, ...of } of subjects) {
          for (const state of caseStates) {
            const answer = authorize(account(role), action, { what: nounOf(action), id: 'x', ...of, state })
            const rows = grants.filter(grant => grant.role === role && grant.action === action)
            const covering = rows.filter(({ scope }) => scope === 'any' || scope === whose)
            const isGranted = covering.some(({ states }) => !states || states.includes(state))

            expect(answer.ok, `${role} ${action} ${whose} ${state}`).to.equal(isGranted)
            if (answer.ok || covering.length > 0) continue
            const mayRead = grants.some(
              grant =>
                grant.role === role &&
                grant.action === `${nounOf(action)}.read` &&
                (grant.scope === 'any' || grant.scope === whose),
            )
            expect(answer.refusal.code, `${role} ${action} ${whose}`).to.equal(
              mayRead ? 'NOT_PERMITTED' : 'NOT_FOUND',
            )
          }
        }
      }
    })
  }

  it('keeps the three administrators apart', () => {
    const of = (role: Role) => grants.filter(grant => grant.role === role).map(({ action }) => action)
    const three = (['system-admin', 'security-admin', 'audit-admin'] as const).map(of)

    expect(new Set(three.flat()).size).to.equal(three.flat().length)
    expect(
      three.flat().filter(action => action.startsWith('case') || action.startsWith('step')),
    ).to.deep.equal([])
  })

  it('lets nobody both review and approve one file', () => {
    const rolesOf = (action: Action) =>
      grants.filter(grant => grant.action === action).map(({ role }) => role)

    expect(rolesOf('step.review')).to.deep.equal(['reviewer'])
    expect(rolesOf('step.decision')).to.deep.equal(['approver'])
  })
})
