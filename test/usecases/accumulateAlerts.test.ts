import { expect } from 'chai'
import type { Alert } from '../../domain/supervision/alert'
import { civilDate } from '../../lib/civilDate'
import { accumulateAlerts } from '../../usecases/accumulateAlerts'
import { sampleAlert } from '../contract/support/samples'
import { testHouse } from '../support/testHouse'

const zhang = { accountId: 'zhang', name: '张三', post: 'handling' } as const
const li = { accountId: 'li', name: '李四', post: 'handling' } as const

// the house stands on 2026-03-02
describe('accumulateAlerts', () => {
  const card = (n: number, on: string, more: Partial<Alert> = {}) =>
    sampleAlert({
      id: `case-${n}:Y1:1`,
      caseNo: `case-${n}`,
      triggersOn: civilDate(on),
      responsible: zhang,
      ...more,
    })

  // prettier-ignore
  const rows: [cards: Alert[], red: string[], because: string][] = [
    [[card(1, '2026-02-03')],                                                              [],                                'one card is one card'],
    [[card(1, '2026-02-03'), card(2, '2026-02-27')],                                       ['2026-02:R7:zhang.ZZ18012 case-2'], 'two in a month are a red one, about the second'],
    [[card(2, '2026-02-27'), card(1, '2026-02-03'), card(3, '2026-02-28')],                ['2026-02:R7:zhang.ZZ18012 case-2'], 'a third changes nothing, nor does the order in which they came'],
    [[card(1, '2026-02-28'), card(2, '2026-03-01')],                                       [],                                'the last day of a month and the first of the next are two months'],
    [[card(1, '2026-02-03'), card(2, '2026-02-04', { responsible: li })],                  [],                                'two persons are counted apart'],
    [[card(1, '2026-02-03'), card(2, '2026-02-04', { itemCode: 'ZZ18013' })],              [],                                'two items are counted apart'],
    [[card(1, '2026-02-03'), card(2, '2026-02-04', { standing: 'revoked' })],              [],                                'a revoked card is none'],
    [[card(1, '2026-02-03'), card(2, '2026-02-04', { standing: 'warning' })],              [],                                'nor is one that was lowered'],
    [[card(1, '2026-02-03', { responsible: null }), card(2, '2026-02-04', { responsible: null })], [],                        'nobody is blamed where the record names nobody'],
  ]

  for (const [cards, red, because] of rows) {
    it(because, async () => {
      const test = testHouse()
      for (const one of cards) await test.house.alerts.raise(one)
      await accumulateAlerts(test.house)
      await accumulateAlerts(test.house)

      const raised = (await test.house.alerts.list({ level: 'red' }, 9)).map(
        ({ id, caseNo }) => `${id} ${caseNo}`,
      )
      expect(raised).to.deep.equal(red)
    })
  }
})
