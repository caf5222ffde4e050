import { expect } from 'chai'
import { sumOf, yuanOf } from '../../../web/shared/money'

const charges = [
  { code: 'booklet', rateFen: 550 },
  { code: 'card', rateFen: 1 },
]

describe('sumOf', () => {
  const rows: [string, Parameters<typeof sumOf>[0], number | undefined][] = [
    ['one unit', { charge: 'booklet', quantity: 1 }, 550],
    ['many units', { charge: 'card', quantity: 1000 }, 1000],
    ['no charge chosen', { quantity: 2 }, undefined],
    ['a charge that is not published', { charge: 'tip', quantity: 2 }, undefined],
    ['an empty number', { charge: 'card', quantity: null }, undefined],
    ['no unit', { charge: 'card', quantity: 0 }, undefined],
    ['half a unit', { charge: 'card', quantity: 0.5 }, undefined],
  ]
  for (const [why, values, sum] of rows)
    it(`${why}: ${sum ?? 'nothing is known'}`, () => expect(sumOf(values, charges)).to.equal(sum))
})

describe('yuanOf', () => {
  for (const [fen, yuan] of [
    [0, '0.00'],
    [1, '0.01'],
    [550, '5.50'],
    [123_456, '1234.56'],
  ] as const)
    it(`${fen} fen are ${yuan} yuan`, () => expect(yuanOf(fen)).to.equal(yuan))
})
