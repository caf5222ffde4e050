import { testItem } from '../../../support/item'
import { accepted, filed } from '../../../support/journal'
import { type Line, type Row, likeEveryRule, ruleTable } from '../../../support/judge'

const source = testItem.legalBasis[0]!
const item = {
  charges: [
    { code: 'place', name: '占用费', rateFen: 500, per: '每处', source },
    { code: 'copy', name: '工本费', rateFen: 1000, per: '每处', source },
  ],
}
const charged = (charge: string, quantity: number, amountFen: number): Line[] => [
  ['2026-03-02', filed('2026-03-02')],
  ['2026-03-03', accepted('2026-03-03')],
  ['2026-03-05', { type: 'feeCharged', charge, quantity, amountFen }],
]
const wrong = charged('place', 3, 1501)

// prettier-ignore
const rows: Row[] = [
  [charged('place', 3, 1500), { item }, [],                       'the published rate times the quantity'],
  [charged('copy', 1, 1000), { item },  [],                       'the second of the published rates'],
  [wrong, { item },                     ['red 2026-03-05 R2:e2'], 'one fen more'],
  [charged('place', 3, 1499), { item }, ['red 2026-03-05 R2:e2'], 'one fen less: any difference'],
  [charged('place', 1, 1000), { item }, ['red 2026-03-05 R2:e2'], 'the rate of another charge'],
  [charged('board', 1, 500), { item },  ['red 2026-03-05 R2:e2'], 'a charge that is not published'],
  [charged('board', 0, 0), { item },    ['red 2026-03-05 R2:e2'], 'a charge that is not published, of nothing'],
  [charged('place', 3, 1500), {},       ['red 2026-03-05 R2:e2'], 'an item for which nothing may be charged'],
]

describe('R2: a fee against the published rates', () => {
  ruleTable('R2', rows)
  likeEveryRule('R2', wrong, { item })
})
