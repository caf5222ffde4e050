import { expect } from 'chai'
import { isReportLate } from '../../../domain/orders/letter'
import { civilDate } from '../../../lib/civilDate'
import { sampleLetter } from '../../support/letter'

describe('isReportLate', () => {
  const report = { at: '2026-03-20T02:00:00.000Z' } as never
  // prettier-ignore
  const rows: [reports: never[], today: string, isLate: boolean, because: string][] = [
    [[],       '2026-03-09', false, 'before the last day'],
    [[],       '2026-03-10', false, 'the last day is in time'],
    [[],       '2026-03-11', true,  'the day after it'],
    [[report], '2026-03-11', false, 'somebody has reported'],
  ]
  for (const [reports, today, isLate, because] of rows)
    it(because, () => {
      const letter = { ...sampleLetter(), dueOn: civilDate('2026-03-10'), reports }
      expect(isReportLate(letter, civilDate(today))).to.equal(isLate)
    })
})
