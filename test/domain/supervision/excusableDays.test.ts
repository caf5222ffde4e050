import { expect } from 'chai'
import type { Case } from '../../../domain/case/case'
import type { Alert } from '../../../domain/supervision/alert'
import { excusableDays } from '../../../domain/supervision/excusableDays'
import { civilDate } from '../../../lib/civilDate'
import { sampleAlert, sampleCase } from '../../contract/support/samples'

const run = (code: string, startsOn: string, dueOn: string) =>
  ({ code, startsOn: civilDate(startsOn), dueOn: civilDate(dueOn) }) as Case['dues'][number]
const event = (more: object) =>
  ({
    on: civilDate('2026-03-10'),
    at: '2026-03-10T02:00:00.000Z',
    by: { accountId: 'li', name: '李四' },
    ...more,
  }) as Case['journal'][number]
/** A card about no limit and no event. */
const { limit: _limit, about: _about, ...bare } = sampleAlert()
const day = (on: string) => civilDate(on)

describe('excusableDays', () => {
  const step = 'step.review'
  const twice = [run(step, '2026-03-02', '2026-03-04'), run(step, '2026-03-06', '2026-03-10')]
  const defect = { dueOn: day('2026-03-10'), about: 0 }
  // prettier-ignore
  const rows: [alert: Partial<Alert>, about: Partial<Case>, from: string, to: string, because: string][] = [
    [{ limit: step, dueOn: day('2026-03-04') }, { dues: twice }, '2026-03-02', '2026-03-04', 'the days in which the limit ran, and none after its last'],
    [{ limit: step, dueOn: day('2026-03-10') }, { dues: twice }, '2026-03-06', '2026-03-10', 'the second time that it ran, not the first'],
    [{ limit: step, dueOn: day('2026-03-06') }, { dues: [twice[0]!, run(step, '2026-03-06', '2026-03-06')] }, '2026-03-06', '2026-03-06', 'the second time, though it ran for one day only'],
    [{ limit: 'licence.decision', dueOn: day('2026-03-10') }, { dues: twice }, '2026-03-10', '2026-03-10', 'the last day alone where nobody knows when it began'],
    [defect, { journal: [event({ type: 'accepted' })] }, '2026-03-10', '2026-03-10', 'the day of a defect of procedure'],
    [defect, { journal: [event({ type: 'accepted', happenedOn: day('2026-03-06') })] }, '2026-03-06', '2026-03-10', 'since what was entered late is said to have happened'],
    [defect, { journal: [event({ type: 'siteChecked', checkedOn: day('2026-03-05') })] }, '2026-03-05', '2026-03-10', 'since the site was checked'],
    [defect, { journal: [event({ type: 'accepted', happenedOn: day('2026-03-12') })] }, '2026-03-10', '2026-03-10', 'not from a day that is said to lie ahead'],
    [{ dueOn: day('2026-03-10') }, {}, '2026-03-10', '2026-03-10', 'the day itself where cards have added up'],
  ]
  for (const [alert, about, from, to, because] of rows) {
    it(because, () => {
      const given = { ...bare, ...alert }
      expect(excusableDays(given, sampleCase(about))).to.deep.equal({ from, to })
    })
  }

  it('the days for putting right what the yellow card was about, until the red one', () => {
    const red = {
      ...sampleAlert(),
      limit: step,
      dueOn: day('2026-03-14'),
      triggersOn: day('2026-03-14'),
    } as const
    const life = [{ ...sampleAlert().life[0]!, on: day('2026-03-10') }]
    expect(excusableDays(red, sampleCase({ dues: twice }), { life })).to.deep.equal({
      from: '2026-03-10',
      to: '2026-03-13',
    })
  })
})
