import { expect } from 'chai'
import type { CaseState } from '../../../domain/case/transitions'
import { type Subject, authorize, authorizeInAnyState } from '../../../domain/identity/authorize'
import { type Action, actions, grants, stepAction } from '../../../domain/identity/permissions'
import type { Account, Role } from '../../../domain/identity/roles'

/**
 * The table turned round: by what is done, and not by who does it, so that a change of a grant is seen twice by
 * who makes it. The states are those of the case.
 */
// prettier-ignore
const byAction: [Action, string[]][] = [
  ['case.file', ['applicant any']],
  ['case.read', ['applicant own', 'window-clerk department', 'handling-officer department', 'reviewer department', 'reviewer asked', 'department-supervisor asked', 'approver department', 'department-supervisor department', 'inspector any', 'leader any']],
  ['case.withdraw', ['applicant own filed|supplementing|accepted|checked|paused|reviewed']],
  ['case.supplement', ['applicant own supplementing']],
  ['case.extend', ['approver department accepted|checked|reviewed']],
  ['case.hold-hearing', ['handling-officer department accepted|checked|paused|reviewed', 'reviewer department accepted|checked|paused|reviewed']],
  ['case.answer-hearing', ['applicant own accepted|checked|paused|reviewed', 'handling-officer department accepted|checked|paused|reviewed']],
  ['case.report-up', ['reviewer department accepted|checked|paused|reviewed']],
  ['case.charge', ['window-clerk department accepted|checked|paused|reviewed|granted|deemedApproved']],
  ['case.uphold-complaint', ['inspector any']],
  ['file.upload', ['applicant any', 'window-clerk any', 'handling-officer any', 'reviewer any', 'approver any', 'department-supervisor any']],
  ['task.read', ['window-clerk department', 'handling-officer department', 'reviewer department', 'approver department', 'department-supervisor department']],
  ['task.claim', ['window-clerk department', 'handling-officer department', 'reviewer department', 'approver department']],
  ['step.acceptance-check', ['window-clerk department filed']],
  ['step.site-check', ['handling-officer department accepted']],
  ['step.countersign', ['reviewer department accepted|checked']],
  ['step.commission', ['handling-officer department accepted|checked']],
  ['step.publicity', ['handling-officer department accepted|checked']],
  ['step.review', ['reviewer department accepted|checked']],
  ['step.special-procedure', ['handling-officer department paused']],
  ['step.hearing', ['handling-officer department reviewed|paused']],
  ['step.report-up', ['approver department reviewed']],
  ['step.superior-decision', ['approver department reviewed']],
  ['step.decision', ['approver department accepted|reviewed']],
  ['step.fee', ['window-clerk department granted|deemedApproved']],
  ['step.delivery', ['window-clerk department granted|refused|deemedApproved']],
  ['alert.read', ['window-clerk department', 'handling-officer department', 'reviewer department', 'approver department', 'department-supervisor department', 'inspector any', 'leader any']],
  ['alert.sign', ['window-clerk department', 'handling-officer department', 'reviewer department', 'approver department', 'department-supervisor department']],
  ['alert.answer', ['window-clerk department', 'handling-officer department', 'reviewer department', 'approver department', 'department-supervisor department']],
  ['alert.appeal', ['window-clerk department', 'handling-officer department', 'reviewer department', 'approver department', 'department-supervisor department']],
  ['alert.review', ['inspector any']],
  ['alert.close', ['inspector any']],
  ['order.read', ['inspector any', 'approver department', 'department-supervisor department', 'leader any']],
  ['order.open', ['inspector any']],
  ['order.sign', ['approver department', 'department-supervisor department']],
  ['order.feed-back', ['approver department', 'department-supervisor department']],
  ['order.judge', ['inspector any']],
  ['order.close', ['inspector any']],
  ['letter.read', ['inspector any', 'approver department', 'department-supervisor department', 'leader any']],
  ['letter.issue', ['inspector any']],
  ['letter.report', ['approver department', 'department-supervisor department']],
  ['score.read', ['window-clerk department', 'handling-officer department', 'reviewer department', 'approver department', 'department-supervisor department', 'inspector any', 'leader any']],
  ['score.publish', ['inspector any']],
  ['score-input.read', ['inspector any', 'leader any']],
  ['score-input.enter', ['inspector any']],
  ['score-input.withdraw', ['inspector any']],
  ['publication.read', ['inspector any', 'publisher any', 'leader any']],
  ['publication.draft', ['inspector any', 'publisher any']],
  ['publication.approve', ['inspector any', 'publisher any']],
  ['publication.try', ['inspector any', 'publisher any']],
  ['notice.read', ['window-clerk own', 'handling-officer own', 'reviewer own', 'approver own', 'department-supervisor own', 'inspector own', 'leader own']],
  ['message.read', ['inspector any', 'system-admin any']],
  ['process.read', ['window-clerk department', 'handling-officer department', 'reviewer department', 'approver department', 'department-supervisor department', 'inspector any', 'leader any', 'designer any', 'publisher any']],
  ['clock.read', ['applicant any', 'system-admin any']],
  ['clock.advance', ['system-admin any']],
  ['account.read', ['security-admin any']],
  ['account.unlock', ['security-admin any']],
  ['access-log.read', ['audit-admin any']],
]

describe('who may do what', () => {
  for (const [action, expected] of byAction) {
    it(`${action}: ${expected.length}`, () => {
      const granted = grants
        .filter(grant => grant.action === action)
        .map(({ role, scope, states }) => [role, scope, ...(states ? [states.join('|')] : [])].join(' '))
      expect(granted).to.deep.equal(expected)
    })
  }

  it('every action stands here once', () => {
    expect(byAction.map(([action]) => action)).to.deep.equal(actions)
    expect(stepAction('site-check')).to.equal('step.site-check')
  })
})

describe('authorize', () => {
  const who = (role: Role, departmentNo?: string): Account => ({
    id: 'me',
    loginName: 'me',
    name: 'me',
    role,
    ...(departmentNo ? { departmentNo } : {}),
  })
  const of = (more: Partial<Subject>): Subject => ({ what: 'case', id: 'x', departmentNo: '18', ...more })
  const codeOf = (role: Role, action: Action, subject?: Subject, departmentNo = '18') => {
    const answer = authorize(who(role, departmentNo), action, subject)
    return answer.ok ? answer.value : answer.refusal
  }
  const inState = (state: CaseState) => codeOf('reviewer', 'step.review', of({ state }))

  it('lets what is granted happen in its state, and says that it is the state where it is another', () => {
    expect(inState('checked')).to.equal(true)
    const refusal = { code: 'RULE_BROKEN', rule: 'CASE_STATE_FORBIDS', facts: { action: 'step.review' } }
    expect(inState('reviewed')).to.deep.equal(refusal)
    // a thing without a state is in none
    expect(codeOf('reviewer', 'step.review', of({}))).to.deep.equal(refusal)
    expect(codeOf('reviewer', 'step.review')).to.deep.equal(refusal)
  })

  it('hides what one may not know of, and forbids what one may see', () => {
    expect(codeOf('reviewer', 'step.decision', of({ state: 'reviewed' }))).to.deep.equal({
      code: 'NOT_PERMITTED',
      action: 'step.decision',
    })
    expect(codeOf('reviewer', 'step.review', of({ state: 'checked', departmentNo: '19' }))).to.deep.equal({
      code: 'NOT_FOUND',
      what: 'case',
      id: 'x',
    })
    expect(codeOf('applicant', 'score.publish')).to.deep.equal({
      code: 'NOT_PERMITTED',
      action: 'score.publish',
    })
  })

  it('lets those who were asked in a case read it, and nobody else of their departments', () => {
    const asked = of({ state: 'checked', askedDepartmentNos: ['40'] })
    expect(codeOf('reviewer', 'case.read', asked, '40')).to.equal(true)
    expect(codeOf('window-clerk', 'case.read', asked, '40')).to.have.property('code', 'NOT_FOUND')
    expect(codeOf('reviewer', 'case.read', asked, '41')).to.have.property('code', 'NOT_FOUND')
    expect(codeOf('reviewer', 'step.review', asked, '40')).to.have.property('code', 'NOT_PERMITTED')
  })

  it('takes no department for no department: neither of the two gives a right', () => {
    const nobodys: Subject = { what: 'case', id: 'x', state: 'checked' }
    expect(authorize(who('reviewer'), 'case.read', nobodys).ok).to.equal(false)
    expect(authorize(who('reviewer', '18'), 'case.read', nobodys).ok).to.equal(false)
  })

  it('asks in any state only of what is granted in some', () => {
    const ask = (role: Role, action: Action, subject: Subject) =>
      authorizeInAnyState(who(role, '18'), action, subject)
    expect(ask('reviewer', 'step.review', of({ state: 'accepted' }))).to.deep.equal({ ok: true, value: true })
    expect(ask('reviewer', 'step.review', of({ state: 'checked' }))).to.deep.equal({ ok: true, value: true })
    expect(ask('reviewer', 'step.decision', of({ state: 'reviewed' })).ok).to.equal(false)
    expect(ask('reviewer', 'step.review', of({ state: 'checked', departmentNo: '19' })).ok).to.equal(false)
  })
})
