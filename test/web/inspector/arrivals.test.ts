import { expect } from 'chai'
import type { Alert } from '../../../web/contract/alerts'
import { nextArrivals } from '../../../web/shared/alerts/list/arrivals'

const alert = (id: string, raisedAt: string) => ({ id, raisedAt }) as Alert
const old = alert('old', '2026-11-20T01:00:00.000Z')
const known = alert('known', '2026-11-21T01:00:00.000Z')
const fresh = alert('fresh', '2026-11-22T01:00:00.000Z')
const twin = alert('twin', '2026-11-21T01:00:00.000Z')

const rows: [string, Alert[][], string[], string[]][] = [
  ['what is there when the page opens is no news', [[known]], [], []],
  ['a new card on top is news', [[known], [fresh, known]], ['fresh'], ['fresh']],
  ['a page of older records read later is no news', [[known], [known, old]], [], []],
  ['a card of the same sweep, written a moment later, is news', [[known], [twin, known]], ['twin'], ['twin']],
  [
    'an update that brings nothing keeps what was said last',
    [[known], [fresh, known], [fresh, known]],
    ['fresh'],
    ['fresh'],
  ],
  ['the first card after an empty list is news', [[], [fresh]], ['fresh'], ['fresh']],
  [
    'only the last batch is told, all of them stay marked',
    [[], [known], [fresh, known]],
    ['known', 'fresh'],
    ['fresh'],
  ],
]

describe('nextArrivals', () => {
  for (const [sentence, lists, arrived, latest] of rows) {
    it(sentence, () => {
      const [first = [], ...later] = lists
      const end = later.reduce((before, list) => nextArrivals(before, list), nextArrivals(undefined, first))
      expect([...end.arrived]).to.deep.equal(arrived)
      expect(end.latest.map(({ id }) => id)).to.deep.equal(latest)
    })
  }
})
