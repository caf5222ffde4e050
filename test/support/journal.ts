import type { Actor, CaseEvent } from '../../domain/case/events'
import { civilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'

export type Draft = {
  [T in CaseEvent['type']]: Omit<Extract<CaseEvent, { type: T }>, 'at' | 'on' | 'by'> & { by?: Actor }
}[CaseEvent['type']]

/** `['2026-03-02', {type:'filed', …}]` pairs as a journal; each a minute after the last of its day. */
export function journalOf(...lines: [string, Draft][]): CaseEvent[] {
  return lines.map(([on, event], index) => ({
    by: { accountId: 'tester', name: '测试' },
    ...event,
    on: civilDate(on),
    at: `${on}T02:${String(index).padStart(2, '0')}:00.000Z` as Instant,
  })) as CaseEvent[]
}

export const filed = (receivedOn: string): Draft => ({ type: 'filed', receivedOn: civilDate(receivedOn) })
export const accepted = (effectiveOn: string): Draft => ({
  type: 'accepted',
  effectiveOn: civilDate(effectiveOn),
})
export const siteChecked = (on: string): Draft => ({
  type: 'siteChecked',
  officers: ['张三', '李四'],
  checkedOn: civilDate(on),
  record: '符合',
  files: [],
})
export const paused = (plannedEndOn: string): Draft => ({
  type: 'clockPaused',
  ground: '专家评审',
  reasons: '结构复杂',
  documentNo: '评〔2026〕1号',
  plannedEndOn: civilDate(plannedEndOn),
  files: [],
})
export const resumed: Draft = { type: 'clockResumed', conclusion: '通过', files: [] }
export const reviewed: Draft = { type: 'reviewed', opinion: '同意' }
export const countersigned = (departmentNo: string, isLast = false): Draft => ({
  type: 'countersigned',
  departmentNo,
  stance: 'agree',
  opinion: '同意',
  isLast,
  files: [],
})
export const publicised = (from: string, to: string): Draft => ({
  type: 'publicised',
  from: civilDate(from),
  to: civilDate(to),
  place: '门户网站',
  objections: '无异议',
  files: [],
})
export const reportedUp: Draft = { type: 'reportedUp', to: '省厅', opinion: '同意' }
export const decided: Draft = { type: 'decided', outcome: 'granted', reasons: '符合', remedies: [] }
export const supplementRequested: Draft = { type: 'supplementRequested', needs: ['效果图'] }
export const supplementReceived = (receivedOn: string): Draft => ({
  type: 'supplementReceived',
  receivedOn: civilDate(receivedOn),
  materials: [],
})
