import type { Letter } from '../../domain/orders/letter'
import { civilDate } from '../../lib/civilDate'
import { momentOf } from './order'

export const sampleLetter = (more: Partial<Letter> = {}): Letter => ({
  id: 'letter:2026-02:18',
  letterNo: '郑监建〔2026〕1号',
  departmentNo: '18',
  origin: { kind: 'score', month: '2026-02', total: 41 },
  findings: '2026年2月绩效测评不合格。',
  demand: '请限期整改。',
  basis: '《行政许可法》第七十四条第二项',
  cards: [],
  cardsInAll: 0,
  dueOn: civilDate('2026-03-23'),
  issuedAt: momentOf('2026-03-02').at,
  issuedOn: civilDate('2026-03-02'),
  by: { accountId: 'inspector', name: '监察员' },
  documentId: 'letter:2026-02:18:abc',
  sha256: 'abc',
  reports: [],
  ...more,
})
