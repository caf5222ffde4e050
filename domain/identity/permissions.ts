import { type CaseState, caseStates } from '../case/transitions'
import type { StepCode } from '../catalogue/item'
import type { Role } from './roles'

/** Whose thing it may be: one's own, one's department's, that of a department which asked one's own, anybody's. */
export type Scope = 'own' | 'department' | 'asked' | 'any'

/** `noun.verb`, in the order of the house: cases, steps, supervision, processes, administration. */
export const actions = [
  'case.file',
  'case.read',
  'case.withdraw',
  'case.supplement',
  'case.extend',
  'case.hold-hearing',
  'case.answer-hearing',
  'case.report-up',
  'case.charge',
  'case.uphold-complaint',
  'file.upload',
  'task.read',
  'task.claim',
  'step.acceptance-check',
  'step.site-check',
  'step.countersign',
  'step.commission',
  'step.publicity',
  'step.review',
  'step.special-procedure',
  'step.hearing',
  'step.report-up',
  'step.superior-decision',
  'step.decision',
  'step.fee',
  'step.delivery',
  'alert.read',
  'alert.sign',
  'alert.answer',
  'alert.appeal',
  'alert.review',
  'alert.close',
  'order.read',
  'order.open',
  'order.sign',
  'order.feed-back',
  'order.judge',
  'order.close',
  'letter.read',
  'letter.issue',
  'letter.report',
  'score.read',
  'score.publish',
  'score-input.read',
  'score-input.enter',
  'score-input.withdraw',
  'publication.read',
  'publication.draft',
  'publication.approve',
  'publication.try',
  'notice.read',
  'message.read',
  'process.read',
  'clock.read',
  'clock.advance',
  'account.read',
  'account.unlock',
  'access-log.read',
] as const

export type Action = (typeof actions)[number]
export const stepAction = (step: StepCode): Action => `step.${step}`

export interface Grant {
  role: Role
  action: Action
  scope: Scope
  /** States of the case in which it is granted; every state where absent. Not for things that are no case. */
  states?: readonly CaseState[]
}

const grant = (role: Role, scope: Scope, ...granted: (Action | [Action, ...CaseState[]])[]): Grant[] =>
  granted.map(entry => {
    if (typeof entry === 'string') return { role, action: entry, scope }
    const [action, ...states] = entry
    return { role, action, scope, states }
  })

const beforeDecision = caseStates.filter(state =>
  ['filed', 'supplementing', 'accepted', 'checked', 'paused', 'reviewed'].includes(state),
)

const beforeDecisionOnceAccepted = ['accepted', 'checked', 'paused', 'reviewed'] as const

/** The one table. What is not granted here is denied (ADR 0009). */
export const grants: readonly Grant[] = [
  ...grant('applicant', 'any', 'case.file', 'file.upload', 'clock.read'),
  ...grant(
    'applicant',
    'own',
    'case.read',
    ['case.withdraw', ...beforeDecision],
    ['case.supplement', 'supplementing'],
    ['case.answer-hearing', ...beforeDecisionOnceAccepted],
  ),

  ...grant(
    'window-clerk',
    'department',
    'case.read',
    'task.read',
    'task.claim',
    'alert.read',
    'process.read',
  ),
  ...grant('window-clerk', 'department', ['step.acceptance-check', 'filed']),
  ...grant('window-clerk', 'department', ['step.fee', 'granted', 'deemedApproved']),
  ...grant('window-clerk', 'department', ['step.delivery', 'granted', 'refused', 'deemedApproved']),

  ...grant(
    'handling-officer',
    'department',
    'case.read',
    'task.read',
    'task.claim',
    'alert.read',
    'process.read',
  ),
  ...grant(
    'handling-officer',
    'department',
    ['step.site-check', 'accepted'],
    ['step.commission', 'accepted', 'checked'],
    ['step.publicity', 'accepted', 'checked'],
    ['step.special-procedure', 'paused'],
    ['step.hearing', 'reviewed', 'paused'],
  ),

  ...grant('reviewer', 'department', 'case.read', 'task.read', 'task.claim', 'alert.read', 'process.read'),
  ...grant('reviewer', 'department', ['step.review', 'accepted', 'checked']),
  // 会签：被征求意见的部门由审核人答复；该部门能看这一办件
  ...grant('reviewer', 'department', ['step.countersign', 'accepted', 'checked']),
  ...(['reviewer', 'department-supervisor'] as const).flatMap(role => grant(role, 'asked', 'case.read')),

  ...grant('approver', 'department', 'case.read', 'task.read', 'task.claim', 'alert.read', 'process.read'),
  ...grant(
    'approver',
    'department',
    ['step.report-up', 'reviewed'],
    ['step.superior-decision', 'reviewed'],
    ['step.decision', 'accepted', 'reviewed'],
    ['case.extend', 'accepted', 'checked', 'reviewed'],
  ),

  // 听证由承办人、审核人办理；申请人书面要求或者放弃的，由承办人登记；收费由窗口登记，初审由审核人上报
  ...(['handling-officer', 'reviewer'] as const).flatMap(role =>
    grant(role, 'department', ['case.hold-hearing', ...beforeDecisionOnceAccepted]),
  ),
  ...grant('handling-officer', 'department', ['case.answer-hearing', ...beforeDecisionOnceAccepted]),
  ...grant('reviewer', 'department', ['case.report-up', ...beforeDecisionOnceAccepted]),
  ...grant('window-clerk', 'department', [
    'case.charge',
    ...beforeDecisionOnceAccepted,
    'granted',
    'deemedApproved',
  ]),
  ...grant('inspector', 'any', 'case.uphold-complaint'),

  ...grant('department-supervisor', 'department', 'case.read', 'task.read', 'alert.read', 'process.read'),
  // 签收、陈述、申诉：收到牌的部门；复核、销号：监察员
  ...(['window-clerk', 'handling-officer', 'reviewer', 'approver', 'department-supervisor'] as const).flatMap(
    role => grant(role, 'department', 'alert.sign', 'alert.answer', 'alert.appeal', 'score.read'),
  ),
  ...grant('inspector', 'any', 'case.read', 'alert.read', 'alert.review', 'alert.close', 'process.read'),
  ...grant('inspector', 'any', 'score.read', 'score.publish'),
  // 测评登记：监察员登记、撤销，领导可看
  ...grant('inspector', 'any', 'score-input.read', 'score-input.enter', 'score-input.withdraw'),
  // 督办：监察员立项、审核、销号，部门的监察员和批准人签收、反馈
  ...grant('inspector', 'any', 'order.read', 'order.open', 'order.judge', 'order.close'),
  ...grant('inspector', 'any', 'letter.read', 'letter.issue'),
  ...(['approver', 'department-supervisor'] as const).flatMap(role =>
    grant(role, 'department', 'order.read', 'order.sign', 'order.feed-back', 'letter.read', 'letter.report'),
  ),
  // 日历、停办、规则：一人起草，另一人审定
  ...grant(
    'inspector',
    'any',
    'publication.read',
    'publication.draft',
    'publication.approve',
    'publication.try',
  ),
  ...grant(
    'publisher',
    'any',
    'publication.read',
    'publication.draft',
    'publication.approve',
    'publication.try',
  ),
  ...grant('leader', 'any', 'publication.read'),
  ...grant('leader', 'any', 'score-input.read', 'score.read', 'case.read', 'alert.read', 'process.read'),
  ...grant('leader', 'any', 'order.read', 'letter.read'),
  ...grant('designer', 'any', 'process.read'),
  ...grant('publisher', 'any', 'process.read'),

  ...(['window-clerk', 'handling-officer', 'reviewer', 'approver', 'department-supervisor'] as const).flatMap(
    role => grant(role, 'any', 'file.upload'),
  ),
  // 通知：各人看自己的；发送记录由监察员和系统管理员查看
  ...(
    [
      'window-clerk',
      'handling-officer',
      'reviewer',
      'approver',
      'department-supervisor',
      'inspector',
      'leader',
    ] as const
  ).flatMap(role => grant(role, 'own', 'notice.read')),
  ...grant('inspector', 'any', 'message.read'),
  ...grant('system-admin', 'any', 'clock.read', 'clock.advance', 'message.read'),
  ...grant('security-admin', 'any', 'account.read', 'account.unlock'),
  ...grant('audit-admin', 'any', 'access-log.read'),
]
