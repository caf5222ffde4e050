import type { ScoreInput } from '../../domain/performance/scoreInput'
import { civilDate } from '../../lib/civilDate'
import type { Instant } from '../../lib/moment'

/** An upheld complaint of March 2026 about department 18. */
export const sampleInput = (more: object = {}): ScoreInput => ({
  id: 'input:1',
  kind: 'complaint',
  departmentNo: '18',
  month: '2026-03',
  on: civilDate('2026-03-09'),
  document: '郑监访〔2026〕3号',
  fault: 'rude',
  text: '窗口推诿',
  caseNo: null,
  itemCode: null,
  responsible: null,
  enteredAt: '2026-03-10T02:00:00.000Z' as Instant,
  by: { accountId: 'wu', name: '吴监' },
  withdrawn: null,
  version: 1,
  ...more,
})
