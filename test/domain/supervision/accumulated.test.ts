import { expect } from 'chai'
import { accumulated } from '../../../domain/supervision/accumulated'
import type { RuleSet } from '../../../domain/supervision/ruleSet'
import type { Alert } from '../../../domain/supervision/alert'
import { civilDate } from '../../../lib/civilDate'
import { sampleAlert } from '../../contract/support/samples'
import { rules1 } from '../../support/judge'

const of = (accountId: string | null) => ({ accountId, name: accountId ?? '', post: 'handling' as const })
const card = (id: string, on: string, more: Partial<Alert> = {}): Alert =>
  sampleAlert({ id, triggersOn: civilDate(on), responsible: of('li'), ...more })
const countOf = (id: string, count: number): Pick<RuleSet, 'version' | 'rules'> => ({
  version: 4,
  rules: rules1.rules
    .filter(({ trigger }) => trigger.when === 'accumulated')
    .map(rule => ({ ...rule, id, trigger: { when: 'accumulated', count } })),
})
const two = [card('b', '2026-03-05'), card('a', '2026-03-03')]

describe('accumulated (R7)', () => {
  // prettier-ignore
  const rows: [cards: Alert[], expected: string[], because: string][] = [
    [[],                                                                      [],                                'none'],
    [two.slice(0, 1),                                                         [],                                'one is not two'],
    [two,                                                                     ['2026-03:R7:li.ZZ18012 a b'],     'two of one person and item in a month, in the order of their days'],
    [[...two, card('c', '2026-03-31')],                                       ['2026-03:R7:li.ZZ18012 a b'],     'three make one red card too: the first two filled the number'],
    [[card('b', '2026-03-05'), card('a', '2026-03-05')],                      ['2026-03:R7:li.ZZ18012 a b'],     'on one day: by their keys'],
    [[two[0]!, card('c', '2026-04-01')],                                      [],                                'of two months'],
    [[two[0]!, card('c', '2026-03-03', { itemCode: 'ZZ18013' })],             [],                                'of two items'],
    [[two[0]!, card('c', '2026-03-03', { responsible: of('wang') })],         [],                                'of two persons'],
    [[two[0]!, card('c', '2026-03-03', { standing: 'revoked' })],             [],                                'one of them revoked'],
    [[two[0]!, card('c', '2026-03-03', { standing: 'warning' })],             [],                                'one of them lowered'],
    [[two[0]!, card('c', '2026-03-03', { level: 'red', standing: 'red' })],   [],                                'a red one is no yellow one'],
    [[two[0]!, card('c', '2026-03-03', { level: 'red' })],                    ['2026-03:R7:li.ZZ18012 c b'],     'a red one that was lowered to yellow is'],
    [[card('a', '2026-03-03', { responsible: null }), card('b', '2026-03-03', { responsible: null })], [],       'of nobody'],
    [[card('a', '2026-03-03', { responsible: of(null) }), card('b', '2026-03-03', { responsible: of(null) })], [], 'of a post without a person'],
    [[...two, card('c', '2026-03-03', { responsible: of('wang') }), card('d', '2026-03-04', { responsible: of('wang') })], ['2026-03:R7:li.ZZ18012 a b', '2026-03:R7:wang.ZZ18012 c d'], 'of two persons, two each'],
  ]
  for (const [cards, expected, because] of rows) {
    it(because, () => {
      const found = accumulated(cards, () => countOf('R7', 2))
      expect(found.map(({ key, cards: own }) => [key, ...own.map(({ id }) => id)].join(' '))).to.deep.equal(
        expected,
      )
    })
  }

  it('names the person, and takes the number, the rule and the version that it is given', () => {
    expect(accumulated(two, () => countOf('R7', 2))[0]!.responsible).to.deep.equal(of('li'))
    expect(accumulated(two, () => countOf('R9', 1))[0]).to.include({
      key: '2026-03:R9:li.ZZ18012',
      ruleSetVersion: 4,
    })
    expect(accumulated(two, () => countOf('R7', 3))).to.deep.equal([])
    expect(accumulated(two, () => ({ version: 4, rules: [] }))).to.deep.equal([])
  })

  it('is judged by that rule of the whole set alone', () =>
    expect(accumulated(two, () => rules1).map(({ rule }) => rule.id)).to.deep.equal(['R7']))

  it('counts by the rules of the day on which the number is filled, and once a month for a rule', () => {
    const three = [...two, card('c', '2026-03-31')]
    const from = (day: string) => (one: Alert) => countOf('R7', one.triggersOn >= day ? 2 : 3)
    expect(accumulated(three, from('2026-03-05')).map(({ cards }) => cards.length)).to.deep.equal([2])
    expect(accumulated(three, from('2026-03-31')).map(({ cards }) => cards.length)).to.deep.equal([3])
    expect(accumulated(three, one => countOf('R7', one.triggersOn > '2026-03-05' ? 4 : 3))).to.deep.equal([])
  })
})
